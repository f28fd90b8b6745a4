"""`python -m casemgr.cli`."""

import sys

from casemgr.cli.program import start

sys.exit(start())
