"""One name for each tag, whatever the container calls it.

Keys are compared without case, spaces and punctuation, so that Vorbis' MUSICBRAINZ_TRACKID, ID3's
"MusicBrainz Track Id" and ASF's "MusicBrainz/Track Id" are one. Names follow the common mapping
that MusicBrainz Picard documents.
"""

from __future__ import annotations

import re

_NOISE = re.compile(r"[^a-z0-9]")

_ALIASES = {
    "title": "title",
    "artist": "artist artists author",
    "album": "album",
    "album_artist": "albumartist albumartists ensemble",
    "genre": "genre",
    "composer": "composer",
    "track": "tracknumber track",
    "track_total": "tracktotal totaltracks",
    "disc": "discnumber disc disk partofset",
    "disc_total": "disctotal totaldiscs",
    "disc_subtitle": "discsubtitle setsubtitle",
    "date": "date year releasedate",
    "original_date": "originaldate originalyear originalreleaseyear originalreleasedate",
    "compilation": "compilation iscompilation",
    "title_sort": "titlesort titlesortorder",
    "artist_sort": "artistsort artistsortorder",
    "album_sort": "albumsort albumsortorder",
    "album_artist_sort": "albumartistsort albumartistsortorder",
    "mb_recording": "musicbrainztrackid",
    "mb_release": "musicbrainzalbumid",
    "mb_release_group": "musicbrainzreleasegroupid",
    "mb_artist": "musicbrainzartistid",
    "mb_album_artist": "musicbrainzalbumartistid",
    "track_gain": "replaygaintrackgain",
    "track_peak": "replaygaintrackpeak",
    "album_gain": "replaygainalbumgain",
    "album_peak": "replaygainalbumpeak",
    "r128_track": "r128trackgain",
    "r128_album": "r128albumgain",
    "bpm": "bpm beatsperminute tempo",
    "comment": "comment description",
    "lyrics": "lyrics unsyncedlyrics",
    "cuesheet": "cuesheet",
    "cover": "metadatablockpicture coverart coverartfront",
}
FIELDS = {alias: field for field, aliases in _ALIASES.items() for alias in aliases.split()}

ID3 = {
    "TIT2": "title",
    "TPE1": "artist",
    "TALB": "album",
    "TPE2": "album_artist",
    "TCON": "genre",
    "TCOM": "composer",
    "TRCK": "track",
    "TPOS": "disc",
    "TSST": "disc_subtitle",
    "TDRC": "date",
    "TYER": "date",
    "TDRL": "date",
    "TDOR": "original_date",
    "TORY": "original_date",
    "TCMP": "compilation",
    "TSOT": "title_sort",
    "TSOP": "artist_sort",
    "TSOA": "album_sort",
    "TSO2": "album_artist_sort",
    "TBPM": "bpm",
    "COMM": "comment",
    "USLT": "lyrics",
    "APIC": "cover",
}
MP4 = {
    "©nam": "title",
    "©ART": "artist",
    "©alb": "album",
    "aART": "album_artist",
    "©gen": "genre",
    "gnre": "genre",
    "©wrt": "composer",
    "©day": "date",
    "cpil": "compilation",
    "sonm": "title_sort",
    "soar": "artist_sort",
    "soal": "album_sort",
    "soaa": "album_artist_sort",
    "tmpo": "bpm",
    "©cmt": "comment",
    "©lyr": "lyrics",
    "covr": "cover",
}


def field(key: str) -> str | None:
    """Return our name for a container's key; None for tags that are not kept."""
    return FIELDS.get(_NOISE.sub("", key.lower().removeprefix("wm/")))
