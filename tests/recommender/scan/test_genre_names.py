from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from recommender.scan.genre_names import key, parse, says_nothing, tree


def test_the_table_is_as_large_as_promised() -> None:
    found = tree()
    assert len(found.nodes) >= 300
    assert len(found.spellings) >= 1_000
    for node in found.nodes.values():
        assert node.path[-1] == node.name
        assert set(node.path) <= set(found.nodes)


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("hip-hop", "Hip Hop"),
        ("HIPHOP", "Hip Hop"),
        ("Drum'n'Bass", "Drum and Bass"),
        ("drum & bass", "Drum and Bass"),
        ("DnB", "Drum and Bass"),
        ("Soundtrck", "Soundtrack"),
        ("Klassik", "Classical"),
        ("(17)Rock", "Rock"),
        ("R&B", "R&B"),
        ("Hörspiel", "Radio Drama"),
        ("Synthpop", "Synth-Pop"),
    ],
)
def test_spellings_mean_one_node(tag: str, name: str) -> None:
    assert tree().canonical(tag) == name


def test_a_list_of_genres_gives_each() -> None:
    assert tree().fold("Electronic / Techno; Polkadots") == ("Electronic", "Techno")
    assert tree().fold("nothing we know") == ()


def test_relations() -> None:
    found = tree()
    assert found.related("Metal", "Melodic Death Metal")
    assert not found.related("Jazz", "Techno")
    assert found.distance("Death Metal", "Black Metal") == 2
    assert found.distance("Rock", "Rock") == 0
    assert found.nodes["Melodic Death Metal"].root == "Metal"


@pytest.mark.parametrize("tag", ["Other", "(255)", "unknown", "12", "www.example.org"])
def test_values_that_say_nothing(tag: str) -> None:
    assert says_nothing(tag)
    assert not says_nothing("Jazz")


def test_the_first_owner_keeps_a_spelling() -> None:
    small = parse("A = shared\n  B = shared, own\n")
    assert small.canonical("Shared") == "A"
    assert small.nodes["B"].path == ("A", "B")


@example("𝐀")
@given(st.text(max_size=60))
def test_any_text_is_answered(tag: str) -> None:
    for name in tree().fold(tag):
        assert name in tree().nodes
    assert key(key(tag)) == key(tag)
