"""Settings of both Django applications."""

from django.conf import settings


def configure(urls: str) -> None:
    settings.configure(
        ROOT_URLCONF=urls,
        ALLOWED_HOSTS=["127.0.0.1"],
        SECRET_KEY="only for tests",
        MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
    )
