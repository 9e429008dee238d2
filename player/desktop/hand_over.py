"""One window a data folder: a second start hands its files to the first and leaves."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1_000
_LARGEST = 65_536


def socket_name(data_dir: Path) -> str:
    """Return the socket's name: of this user and this data folder."""
    where = hashlib.blake2b(os.fsencode(data_dir.absolute()), digest_size=8).hexdigest()
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    name = f"deepcuts-{user}-{where}"
    return os.path.join(folder, name) if folder and os.path.isdir(folder) else name


def hand_over(data_dir: Path, paths: Sequence[str], profile: str = "") -> bool:
    """Give paths, and who is to listen, to a running window; return whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(data_dir))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    whole = [os.path.abspath(path) for path in paths]
    message = {"paths": whole, "profile": profile}
    socket.write(json.dumps(message).encode()[:_LARGEST] + b"\n")
    socket.waitForBytesWritten(_WAIT_MS)
    taken = socket.waitForReadyRead(_WAIT_MS)
    socket.disconnectFromServer()
    return taken


class Receiver(QObject):
    """Listens for later starts."""

    received = Signal(object)  # list[str]
    profile_wanted = Signal(str)  # the name of who is to listen

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = socket_name(data_dir)
        QLocalServer.removeServer(name)  # one that a killed window left behind
        self._server.listen(name)
        self._server.newConnection.connect(self._connected)

    def _connected(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LARGEST + 1:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            message = None
        if not isinstance(message, dict):
            return
        paths, profile = message.get("paths"), message.get("profile")
        if isinstance(paths, list) and all(isinstance(path, str) for path in paths):
            socket.write(b"ok\n")
            socket.flush()
            self.received.emit(paths)
            if isinstance(profile, str) and profile:
                self.profile_wanted.emit(profile)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
