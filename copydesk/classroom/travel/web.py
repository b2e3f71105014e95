"""One request to the web, on behalf of a teacher who named a page: bounded in time and size, and to public places only.

A page must not be able to send the kit into the school's own network, whatever its redirects or its name server say. So
a name is looked up once, each address that it has is checked, and the connection goes to the address that was checked.
Behind a proxy, which looks names up by itself, only what the address itself says can be checked.
"""

from __future__ import annotations

import base64
import http.client
import ipaddress
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from email.message import Message
from urllib.parse import SplitResult, quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from copydesk import __version__

AGENT = "copydesk"
HEADERS = {
    "User-Agent": f"{AGENT}/{__version__} (a teaching kit; one page at a time)",
    "Accept": "text/html, text/plain, */*;q=0.1",
}
PIECE = 65_536  # bytes read at once
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class NotReachedError(Exception):
    """Why a page was not reached, as a clause: “the server is silent”."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said: status, headers, and at most so many bytes as were asked for."""

    status: int
    reason: str
    headers: Message
    data: bytes


@dataclass(slots=True, kw_only=True)
class Web:
    """Requests that share one deadline.

    Attributes:
        until: the end, by ``time.monotonic()``.
    """

    until: float
    _line: socket.socket | None = None
    _late: bool = False
    _known: dict[tuple[str, int], list[str]] = field(default_factory=dict)

    def get(self, address: str, most: int) -> Answer:
        """Ask for one address; redirects are answers like others.

        Args:
            address: an http or https address.
            most: how many bytes of the answer to read at most.

        Raises:
            NotReachedError: it is no such address, is not public, or does not answer in time.
        """
        url = _parsed(address)
        connection: http.client.HTTPConnection | None = None
        watch: threading.Timer | None = None
        try:
            watch = threading.Timer(self._left(), self._cut)
            watch.daemon = True
            watch.start()
            connection, target, more = self._connection(url)
            connection.request("GET", target, headers=HEADERS | more)
            answer = connection.getresponse()
            data = _plain(answer, most, self._left)
            if self._late:
                raise NotReachedError(_LATE)
            return Answer(status=answer.status, reason=answer.reason, headers=answer.headers, data=data)
        except (OSError, http.client.HTTPException, ValueError, AttributeError) as error:
            # AttributeError: http.client stumbles over a connection that the watch cut in mid-answer
            raise NotReachedError(_LATE if self._late or isinstance(error, TimeoutError) else _why(error)) from None
        finally:
            if watch is not None:
                watch.cancel()
            if connection is not None:
                connection.close()

    def _left(self) -> float:
        left = self.until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def _cut(self) -> None:
        """Time is up: whatever waits on the line is woken, however slowly bytes still drip."""
        self._late = True
        if self._line is not None:
            with suppress(OSError):
                self._line.shutdown(socket.SHUT_RDWR)

    def _connection(self, url: SplitResult) -> tuple[http.client.HTTPConnection, str, dict[str, str]]:
        """A connection that is open, what to ask of it, and further headers."""
        host, port = str(url.hostname), url.port or (443 if url.scheme == "https" else 80)
        target = (url.path or "/") + (f"?{url.query}" if url.query else "")
        literal = _literal(host)
        if (literal is not None and not is_public(literal)) or host.lower().rstrip(".") == "localhost":
            self._refuse(host)
        proxy = None if proxy_bypass(host) else getproxies().get(url.scheme)
        if proxy:
            return self._through(proxy if "://" in proxy else f"http://{proxy}", url, host, port, target)
        self._line = self._open(host, port)
        made = http.client.HTTPConnection(host, port)
        if url.scheme == "https":
            made.default_port = 443  # else the port would stand in the Host line
            context = ssl.create_default_context()
            secure = context.wrap_socket(self._line, server_hostname=host, do_handshake_on_connect=False)
            self._line = secure  # before the handshake: that may drip too
            secure.do_handshake()
        made.sock = self._line
        return made, target, {}

    def _through(
        self, proxy: str, url: SplitResult, host: str, port: int, target: str
    ) -> tuple[http.client.HTTPConnection, str, dict[str, str]]:
        """The same through the proxy that this computer is set to."""
        way, headers = urlsplit(proxy), dict[str, str]()
        if way.username is not None:
            said = f"{unquote(way.username)}:{unquote(way.password or '')}".encode()
            headers["Proxy-Authorization"] = f"Basic {base64.b64encode(said).decode()}"
        to, at = str(way.hostname), way.port or 80
        if url.scheme == "https":
            secure = http.client.HTTPSConnection(to, at, timeout=self._left())
            secure.set_tunnel(host, port, headers)
            secure.connect()
            self._line = secure.sock
            return secure, target, {}
        plain = http.client.HTTPConnection(to, at, timeout=self._left())
        plain.connect()
        self._line = plain.sock
        return plain, url._replace(fragment="").geturl(), headers

    def _open(self, host: str, port: int) -> socket.socket:
        """A connection to one of the host's addresses, all of which were checked."""
        addresses = self._looked_up(host, port)
        for address in addresses:
            if not is_public(ipaddress.ip_address(address.partition("%")[0])):
                self._refuse(host)
        failure: OSError = OSError("it has no address")
        for address in addresses:
            try:
                return socket.create_connection((address, port), timeout=self._left())
            except OSError as error:
                failure = error
        raise failure

    def _looked_up(self, host: str, port: int) -> list[str]:
        """The addresses of a name, asked once: a second answer could be another."""
        if (host, port) not in self._known:
            found: list[list[str]] = []
            failed: list[OSError | UnicodeError] = []

            def look() -> None:
                try:
                    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                    found.append(list(dict.fromkeys(str(answer[4][0]) for answer in answers)))
                except (OSError, UnicodeError) as error:
                    failed.append(error)

            # The look-up knows no time limit of its own.
            asking = threading.Thread(target=look, daemon=True)
            asking.start()
            asking.join(self._left())
            if failed:
                raise failed[0]
            if not found:
                raise TimeoutError
            self._known[host, port] = found[0]
        return self._known[host, port]

    def _refuse(self, host: str) -> None:
        raise NotReachedError(f"{host} is no public place, but on this computer or in this network")


_LATE = "it did not answer in time"


def is_public(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    """Whether an address is on the public internet; one that wraps another is as public as that is."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo or (None, None))[1]
        if address in _NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if int(address) >> 32 == 0:  # the old IPv4-compatible form, ::127.0.0.1
            return False
    return address.is_global and not address.is_multicast


def _parsed(address: str) -> SplitResult:
    url = urlsplit(address)
    if url.scheme not in ("http", "https"):
        raise NotReachedError(f"it is no http or https address, but {url.scheme or 'none'}")
    if not url.hostname:
        raise NotReachedError("it names no site")
    if any(sign.isspace() or not sign.isprintable() for sign in address):
        raise NotReachedError("a blank is in the address")
    try:
        host = url.hostname.encode("ascii" if ":" in url.hostname else "idna").decode()
    except UnicodeError:
        raise NotReachedError(f"{url.hostname[:60]} is no name of a site") from None
    port = f":{url.port}" if url.port else ""
    return url._replace(
        netloc=(f"[{host}]" if ":" in host else host) + port, path=_quoted(url.path), query=_quoted(url.query)
    )


def _quoted(part: str) -> str:
    """A part of an address with its foreign letters as bytes, as a browser sends it."""
    return quote(part, safe="%/:=&?~#+!$,;'@()*[]")


def _literal(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    """The address that a host is, if it is one and no name; in any of the spellings that computers take."""
    with suppress(ValueError):
        return ipaddress.ip_address(host.partition("%")[0])
    with suppress(OSError, UnicodeError):
        return ipaddress.IPv4Address(socket.inet_aton(host))  # 2130706433, 0x7f.1, 0177.0.0.1
    return None


def _plain(answer: http.client.HTTPResponse, most: int, left: Callable[[], float]) -> bytes:
    """The body, read piece by piece and unpacked where the server packed it unasked."""
    how = (answer.headers.get("Content-Encoding") or "identity").strip().lower()
    unpack = zlib.decompressobj(47) if how in ("gzip", "x-gzip", "deflate") else None  # 47: gzip or zlib, by its head
    out = b""
    while len(out) <= most:
        left()
        piece = answer.read1(PIECE)
        if not piece:
            break
        try:
            out += unpack.decompress(piece, most + 1 - len(out)) if unpack else piece
        except zlib.error as error:
            raise ValueError(f"its answer is damaged ({error})") from None
    if len(out) <= most and answer.length:  # what was announced and did not come
        raise http.client.IncompleteRead(out)
    return out[:most]


def _why(error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        return "there is no site of this name, or this computer is not connected to the internet"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not sound ({error.verify_message})"
    if isinstance(error, ConnectionRefusedError):
        return "nothing answers there"
    if isinstance(error, OSError):
        return error.strerror or "the connection broke off"
    if isinstance(error, http.client.IncompleteRead):
        return "the connection broke off before the page was whole"
    if isinstance(error, http.client.HTTPException):
        return "its answer is none of a web server"
    return str(error)
