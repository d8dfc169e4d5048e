"""Believable demo shops and products for a Thai OTOP marketplace.

What lives here: the words, pictures and rules that make up a demo market (`vocabulary/`,
`data/`), the generator that turns a seed into shops (`generate`), and the frozen shapes it
yields (`specs`). These three know nothing of Django or of any model; the command that
writes them into the database stands beside them. Nothing outside `marketplace.demo` and
the tests may import this package: a real market must run with this folder deleted.
"""
