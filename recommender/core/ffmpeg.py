"""What FFmpeg may open: this file, by its path, as one of these formats."""

from __future__ import annotations

#: FFmpeg demuxers a music file may use; playlists and streams in disguise are refused.
_DEMUXERS = "mp3,flac,ogg,mov,wav,aiff,asf,ape,wv,aac,mpc,mpc8,dsf,tta,matroska,w64,caf,au"
OPTIONS = {"protocol_whitelist": "file", "format_whitelist": _DEMUXERS}
