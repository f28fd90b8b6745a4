"""Law as data: legal bases with their validity, how sure we are of them, and when to look again.

Reminders for a trained counsellor, not legal advice. Code here never contains a rule of law.
"""
