"""Scripts and languages: folding for search, transliteration, dates, salutations, quotation marks."""
