"""How all tests run: Hypothesis measures behaviour here, never time, for machines are busy."""

from hypothesis import HealthCheck, settings

from tests.helpers import disk_limits

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_report_header() -> str:
    """Name the ways in which the tests of a full disk have one on this system."""
    return "full disk: " + ", ".join(disk_limits.ways())
