"""Law as data: legal bases with their validity, how sure we are of them, and when to look again.

Reminders for a trained counsellor, not legal advice. Code here never contains a rule of law.

library          all of it, read once from resources/law
tables           TOML into frozen dataclasses, strictly
basis, loading   legal bases, and which may be cited when
register         the bases as the reviews of an office leave them
terms, calendars how terms are counted; working days
deadline_rules   rules from which deadlines are computed
checklists       what destinations ask to be shown, and what shows it
routes           ways to protection, and what each opens and closes
checks           what the private prompts compare with
sentences        all of it in words
"""
