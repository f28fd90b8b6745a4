"""Letters: from a template and what is known to the bytes of a page.

`template` fills a checked template, `body` reads the result as paragraphs of sentences that know
their facts, `page` draws them. Nothing a value holds is ever read as template, Markdown or markup.

    catalogue      the types of letter, their structure and texts (resources/letters)
    material       the case file, seen from one client      reasons, view, grounds, frame  what templates see
    facts          facts worded by source and office         conditions   when a paragraph stands
    composing      the words of a letter, sentence by sentence; setting puts them on a page
    findings, rules_of_*, linter                             what stands in the way of a letter
    compose, flow, layout                                    lines and pages, free of any PDF
    paper, structure, embedding, pdf_file                    the PDF
    desk, writing, issuing, snapshot, register               its life, from draft to answer
"""
