"""Letters: from a template and what is known to the bytes of a page.

`template` fills a checked template, `body` reads the result as paragraphs of sentences that know
their facts, `page` draws them. Nothing a value holds is ever read as template, Markdown or markup.
"""
