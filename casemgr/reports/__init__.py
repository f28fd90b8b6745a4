"""Reports: counts without names, for talks and annual reports.

suppression    counts too small to be told
missions       what missions told people who came, by quarter
"""
