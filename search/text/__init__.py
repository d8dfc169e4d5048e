"""From text to tokens, the same way for documents and queries and for every engine.

Pure Python: nothing here knows Django, a database or an engine.
"""
