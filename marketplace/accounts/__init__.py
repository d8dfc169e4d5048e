"""Who a person is: the user that signs in by e-mail, with a display name and a language.

Every floor above may refer to the user; what a user may do for a shop is decided by the
access door in `shops.selectors.access`, never here.
"""
