"""`make bench`: what each page costs, in units of a bare Django "hello" on the same machine.

H is the CPU of the site (and of PostgreSQL and Redis when they are used) per action, divided by
the CPU of the hello page under the same server in the same run; so reports of two machines can
be compared. Seconds alone could not.
"""
