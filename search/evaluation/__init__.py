"""How good the search is: judged queries over a corpus, through the site's own search."""
