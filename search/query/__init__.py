"""Request bodies for the engines, from a `ListQuery`, the typed words and the staff's rules.

The bodies are Elasticsearch's own and are sent to it as they are. `search.engines.embedded`
translates them, so nothing outside this list may be emitted without teaching it there:

Top level: `query`, `post_filter` (absent when nothing is filtered), `aggs` (absent on a page
that asks for ids only), `sort`, `from`, `size`, `search_after`, `track_total_hits` (true or
false; when false `hits.total` may be missing), `_source` (false, or a list of stored fields: each hit
then carries them under `_source`; the suggestions read what they show from there).

Queries
- `match_all` {} or {boost}
- `term` {field: value}; only in filters and below `constant_score`. (On a SCORED field it would
  score by BM25 elsewhere; nothing does, see `search.query.words`.)
- `terms` {field: [values]}: keywords or `id`; only in filters and below `constant_score`
- `range` {field: {gte?, gt?, lte?, lt?}}: integers, and `id`
- `fuzzy` {field: {value, fuzziness 1|2, prefix_length 0, max_expansions, transpositions true}};
  only below `constant_score`
- `constant_score` {filter: <query>, boost}
- `bool` {must?, should?, filter?, must_not?, minimum_should_match? (integer)}, lists always. With
  only `must_not` it means everything else. `filter` and `must_not` never score. Without
  `minimum_should_match`, `should` is optional beside `must` or `filter` and otherwise one must match.
- `dis_max` {queries: [...]}: the best of them counts, tie_breaker 0

Every boost is a whole number below 2**23, so that a sum of constants is exact in 32-bit floats
and both engines give equal scores.

Sorts, always a list
- [{"by_rank" | "by_new" | "by_cheap" | "by_dear" | "by_star": "desc"}]: one integer field that is
  unique in the index (its low bits are the id) and present in every document. `search_after`
  then has that one value.
- [{"_score": "desc"}, {"by_rank": "desc"}]: `search_after` has both. Hits of equal score are in
  the order of `by_rank`, exactly, also across the edge of a page.
- [{"id": "asc"}], for walking over everything, with `search_after`
Hits carry `_id` (text), `_score` (null unless sorted by it) and `sort` (the values asked for).
`search_after` never changes `hits.total` nor the aggregations.

Aggregations: over `query` without `post_filter`, as Elasticsearch has it
- `terms` {field: keyword, size}: buckets {key, doc_count}, by doc_count desc, then key;
  `sum_other_doc_count` is 0 when all are there
- `range` {field: integer, ranges: [{from?, to?, key}]}, `keyed` false: from is in, to is out
- `histogram` {field: integer, interval, min_doc_count: 1}: buckets {key (number), doc_count}
- `cardinality` {field: keyword, precision_threshold}: {value}, may be an estimate
- `filter` <query> with `aggs` of the kinds above inside (one level), and `doc_count`
"""
