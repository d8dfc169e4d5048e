"""The ground floor: money, Thai text and dates, slugs, pictures, safe HTML, background jobs.

Every floor may import it; it imports none of ours. A rule belongs here when it
would be true in any Thai shop, whoever sells and whatever is sold.
"""
