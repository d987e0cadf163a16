#!/usr/bin/env python3
"""Writes the certificates in tests/tls, which are valid for a hundred years. Requires the package `cryptography`."""

from datetime import datetime, timedelta, timezone
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

FOLDER = Path(__file__).parents[1] / "tests" / "tls"
NOW = datetime.now(timezone.utc)
VALID = (NOW - timedelta(days=1), NOW + timedelta(days=36500))
EXPIRED = (NOW - timedelta(days=2), NOW - timedelta(days=1))


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certificate(name, key, issuer, issuer_key, usage=None, valid=VALID, host=None):
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid[0])
        .not_valid_after(valid[1])
        .add_extension(x509.BasicConstraints(ca=usage is None, path_length=None), critical=True)
    )
    if usage is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    if host is not None:
        names = [x509.DNSName(host)]
        if host == "localhost":
            names.append(x509.IPAddress(ip_address("127.0.0.1")))
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def write(name, *parts) -> None:
    texts = []
    for part in parts:
        if isinstance(part, x509.Certificate):
            texts.append(part.public_bytes(serialization.Encoding.PEM))
        else:
            form = serialization.PrivateFormat.PKCS8
            texts.append(part.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
    (FOLDER / name).write_bytes(b"".join(texts))


def key():
    return ec.generate_private_key(ec.SECP256R1())


authority, server, client = key(), key(), key()
FOLDER.mkdir(exist_ok=True)
for_servers, for_clients = ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH
issuer = ("Test authority", authority)
root = certificate("Test authority", authority, *issuer)
write("authority.pem", root)
write("server.pem", certificate("server", server, *issuer, for_servers, host="localhost"), server)
write("expired.pem", certificate("expired", server, *issuer, for_servers, EXPIRED, "localhost"), server)
write("other-host.pem", certificate("other host", server, *issuer, for_servers, host="other.example"), server)
write("self-signed.pem", certificate("localhost", server, "localhost", server, host="localhost"), server)
write("client.pem", certificate("client", client, *issuer, for_clients))
write("client.key", client)
