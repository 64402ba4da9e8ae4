from collections.abc import Callable

from seller_toolkit.gui.dialogs.one_question import OneQuestion


class Slow:
    """Answers when told to."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.done: Callable[[str], None]
        self.ended: Callable[[], None]

    def ask(self, what: str, done: Callable[[str], None], ended: Callable[[], None]) -> None:
        self.asked.append(what)
        self.done, self.ended = done, ended

    def answer(self, text: str) -> None:
        done, ended = self.done, self.ended
        done(text)
        ended()


def test_of_the_questions_that_come_meanwhile_only_the_newest_is_asked() -> None:
    slow, told = Slow(), list[tuple[str, str]]()
    question = OneQuestion[str, str](slow.ask, lambda what, answer: told.append((what, answer)))
    for what in ("a", "b", "c"):
        question.put(what)
    assert slow.asked == ["a"]
    slow.answer("late")
    assert (slow.asked, told) == (["a", "c"], [])  # the answer to "a" was overtaken
    slow.answer("C")
    assert told == [("c", "C")]
    question.put("d")
    assert slow.asked == ["a", "c", "d"]


def test_a_question_without_an_answer_is_told_and_does_not_block() -> None:
    slow, failed = Slow(), list[str]()
    question = OneQuestion[str, str](slow.ask, lambda *_: None, failed=lambda: failed.append("x"))
    question.put("a")
    slow.ended()
    assert failed == ["x"]
    question.put("b")
    slow.answer("B")
    assert (failed, slow.asked) == (["x"], ["a", "b"])


def test_a_failure_that_was_overtaken_is_not_told() -> None:
    slow, failed = Slow(), list[str]()
    question = OneQuestion[str, str](slow.ask, lambda *_: None, failed=lambda: failed.append("x"))
    question.put("a")
    question.put("b")
    slow.ended()
    assert (failed, slow.asked) == ([], ["a", "b"])


def test_nobody_listens_after_closing() -> None:
    slow, told = Slow(), list[str]()
    question = OneQuestion[str, str](slow.ask, lambda _what, answer: told.append(answer))
    question.put("a")
    question.put("b")
    question.close()
    slow.answer("A")
    assert (told, slow.asked) == ([], ["a"])
