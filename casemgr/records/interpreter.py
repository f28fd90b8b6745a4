"""An interpreter, by code: a letter prints "with an interpreter", never a name (HR15)."""

from dataclasses import dataclass

from casemgr.records.kinds import FLAG, TEXT, composite, term


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpreter:
    """Who interpreted, in what language, and what the client was asked about it."""

    code: str | None = None
    language: str | None = None
    independence_asked: bool | None = None
    oath: bool | None = None
    client_objects: bool | None = None


INTERPRETER = composite(
    Interpreter,
    code=TEXT,
    language=term("language"),
    independence_asked=FLAG,
    oath=FLAG,
    client_objects=FLAG,
)
