"""Certificates of authorities and of clients, against a TLS server, and the limit of responses."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

from didit_rs import AsyncDidit, Didit, errors

TLS = ROOT / "tests" / "tls"
AUTHORITY = TLS / "authority.pem"
VARIABLES = ("DIDIT_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")


@contextmanager
def serve(body: bytes = b'{"results":[]}', clients: bool = False, tls: bool = True) -> Iterator[str]:
    """Run a server that sends this body; yield its URL."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Log nothing."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            """Ignore clients that close the connection."""

    with Server(("127.0.0.1", 0), Handler) as server:
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(TLS / "server.pem")
            if clients:
                context.verify_mode = ssl.CERT_REQUIRED
                context.load_verify_locations(AUTHORITY)
            # The handshake is part of reading, in the thread of the connection.
            server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        try:
            yield f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def call(url: str, **options: Any) -> None:
    with Didit(api_key="k", base_url=url, max_retries=0, **options) as client:
        assert client.sessions.list().results == []


def test_ca_bundle_is_pem_or_a_path(tmp_path: Path) -> None:
    (tmp_path / "authority.pem").write_bytes(AUTHORITY.read_bytes())

    async def call_async(url: str) -> None:
        async with AsyncDidit(api_key="k", base_url=url, ca_bundle=AUTHORITY) as client:
            assert (await client.sessions.list()).results == []

    with serve() as url:
        for bundle in (AUTHORITY, str(AUTHORITY), AUTHORITY.read_bytes(), AUTHORITY.read_text(), tmp_path):
            call(url, ca_bundle=bundle)
        asyncio.run(call_async(url))
        with pytest.raises(errors.APIConnectionError, match=r"UnknownIssuer.*`ca_bundle` or SSL_CERT_FILE"):
            call(url, ca_bundle=TLS / "self-signed.pem")
    missing = tmp_path / "missing.pem"
    with pytest.raises(errors.ConfigurationError, match=f"`ca_bundle` names {missing}, which does not exist"):
        Didit(ca_bundle=missing)
    for wrong in (5, b"\xff"):
        with pytest.raises(TypeError, match="`ca_bundle` must be PEM or the path of a PEM file, not "):
            Didit(ca_bundle=wrong)  # type: ignore[arg-type]  # pyright: ignore


def test_variables_of_requests_apply(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "authority.pem").write_bytes(AUTHORITY.read_bytes())
    with serve() as url:
        for name, value in (
            ("SSL_CERT_FILE", AUTHORITY),
            ("CURL_CA_BUNDLE", AUTHORITY),
            ("REQUESTS_CA_BUNDLE", tmp_path),
            ("DIDIT_CA_BUNDLE", AUTHORITY),
        ):
            # Each has priority over those before it.
            monkeypatch.setenv(name, str(value))
            call(url)
            monkeypatch.setenv(name, str(tmp_path / "missing.pem"))
            setting = "ca_bundle" if name == "DIDIT_CA_BUNDLE" else name
            with pytest.raises(errors.ConfigurationError, match=f"`{setting}` names .*missing.pem, which does not"):
                Didit()
        call(url, ca_bundle=AUTHORITY)


def test_client_certificate(monkeypatch: pytest.MonkeyPatch) -> None:
    certificate, key = TLS / "client.pem", TLS / "client.key"
    both = key.read_bytes() + certificate.read_bytes()
    with serve(clients=True) as url:
        call(url, ca_bundle=AUTHORITY, client_certificate=certificate, client_key=key)
        call(url, ca_bundle=AUTHORITY, client_certificate=both)
        with pytest.raises(errors.APIConnectionError):
            call(url, ca_bundle=AUTHORITY)
        monkeypatch.setenv("DIDIT_CLIENT_KEY", str(TLS / "server.pem"))
        # A key of the environment belongs to the certificate of the environment.
        call(url, ca_bundle=AUTHORITY, client_certificate=both)
        monkeypatch.setenv("DIDIT_CLIENT_KEY", str(key))
        monkeypatch.setenv("DIDIT_CLIENT_CERTIFICATE", str(certificate))
        call(url, ca_bundle=AUTHORITY)
    secret = key.read_text().splitlines()[1]
    with pytest.raises(errors.ConfigurationError, match="`client_certificate` has no certificate") as rejected:
        Didit(client_certificate=key.read_text())
    assert secret not in str(rejected.value)


def test_responses_have_a_limit_and_files_have_none(tmp_path: Path) -> None:
    body = b'{"results":[]}' + b" " * 100_000
    with serve(body, tls=False) as url:
        call(url, max_response_size=len(body))
        with Didit(api_key="k", base_url=url, max_response_size=len(body) - 1) as client:
            too_long = r"sessions\.list: .* longer than 100013 bytes.*`max_response_size`"
            with pytest.raises(errors.DecodeError, match=too_long):
                client.sessions.list()
            with pytest.raises(errors.DecodeError, match="`download_to`"):
                client.download(f"{url}/media")
            client.download_to(f"{url}/media", tmp_path / "media")
            client.sessions.save_pdf("s-1", tmp_path / "report.pdf")
    assert (tmp_path / "media").read_bytes() == (tmp_path / "report.pdf").read_bytes() == body
    for wrong in (0, -1, 2**64):
        with pytest.raises(errors.InvalidParameterError, match="`max_response_size` must be a positive integer"):
            Didit(max_response_size=wrong)
