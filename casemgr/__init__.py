"""The core of Casemgr: everything except the window, free of Qt.

It speaks in codes and facts; sentences for people are made by `casemgr.cli` and by `ui`.
"""
