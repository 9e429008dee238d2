"""The session bus, on a thread of its own: exported objects, calls to others, never a wait.

D-Bus is spoken by dbus-fast, because Qt's own cannot give an int64 in a variant or a struct from
Python, both of which MPRIS asks for. Without a bus nothing happens.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import Any

log = logging.getLogger(__name__)

_CALL_S = 5.0
_LAST_S = 0.3


class SessionBus:
    """A connection to the session bus; every method returns at once."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._bus: Any = None
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="deepcuts-bus", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._bus = self._loop.run_until_complete(_connected())
        except Exception as error:  # noqa: BLE001 - no bus, or one that does not let us in
            log.info("no session bus: %s", error)
        self._ready.set()
        if self._bus is not None and not self._closed:
            self._loop.run_forever()
        if self._bus is not None:
            self._loop.run_until_complete(self._end())
        self._loop.close()

    async def _end(self) -> None:
        """Give what was posted last a moment, then leave."""
        waiting = asyncio.all_tasks() - {asyncio.current_task()}
        if waiting:
            _, late = await asyncio.wait(waiting, timeout=_LAST_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._bus.disconnect()
        await asyncio.sleep(0)

    def post(self, work: Callable[[Any], Coroutine[Any, Any, None]]) -> None:
        """Run a coroutine function with the connection, on the bus's thread."""

        async def guarded() -> None:
            try:
                await work(self._bus)
            except Exception as error:  # noqa: BLE001 - a stranger's service
                log.info("on the session bus: %s", error)

        def submit() -> None:
            self._ready.wait()
            if self._bus is not None and not self._closed:
                asyncio.run_coroutine_threadsafe(guarded(), self._loop)

        if self._ready.is_set():
            submit()
        else:  # connecting must not be waited for in the window's thread
            threading.Thread(target=submit, name="deepcuts-bus-wait", daemon=True).start()

    def export(self, path: str, interfaces: list[Any], name: str) -> None:
        """Offer interfaces at a path under a name; a name that is taken gets our number added."""
        from dbus_fast import RequestNameReply

        async def work(bus: Any) -> None:
            for interface in interfaces:
                bus.export(path, interface)
            if await bus.request_name(name) is not RequestNameReply.PRIMARY_OWNER:
                import os

                await bus.request_name(f"{name}.instance{os.getpid()}")

        self.post(work)

    def call(
        self,
        destination: tuple[str, str, str],
        member: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        done: Callable[[list[Any] | None], None] | None = None,
    ) -> None:
        """Call a method of (service, path, interface).

        ``done`` hears the answer on the bus's thread, None where there is none.
        """
        from dbus_fast import Message, MessageType

        service, path, interface = destination

        async def work(bus: Any) -> None:
            message = Message(
                destination=service,
                path=path,
                interface=interface,
                member=member,
                signature=signature,
                body=list(body),
            )
            answer = None
            try:
                answer = await asyncio.wait_for(bus.call(message), _CALL_S)
            except TimeoutError:
                log.info("%s does not answer", service)
            good = answer is not None and answer.message_type is MessageType.METHOD_RETURN
            if answer is not None and not good:
                log.info("%s.%s: %s", interface, member, answer.body)
            if done is not None:
                done(answer.body if answer is not None and good else None)

        self.post(work)

    def close(self) -> None:
        """Leave the bus."""
        self._closed = True
        self._ready.wait(_CALL_S)
        if self._bus is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_CALL_S)


async def _connected() -> Any:
    from dbus_fast.aio import MessageBus

    return await asyncio.wait_for(MessageBus().connect(), _CALL_S)
