# One image for web, worker and beat; docker-compose.yml says which command each runs.
FROM python:3.11.14-slim-bookworm AS build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/venv
COPY requirements.txt /tmp/
RUN /opt/venv/bin/pip install --require-hashes --requirement /tmp/requirements.txt \
    && /opt/venv/bin/python -m compileall -q /opt/venv/lib

FROM python:3.11.14-slim-bookworm
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    DJANGO_SETTINGS_MODULE=marketplace.settings VAR_DIR=/var/lib/otop
RUN groupadd --system --gid 10001 otop \
    && useradd --system --uid 10001 --gid otop --home-dir /var/lib/otop --create-home otop
COPY --from=build /opt/venv /opt/venv
WORKDIR /srv/otop
COPY --chown=root:root . .
# Static files are hashed and compressed once, while building; the secret is of this step only.
RUN ENVIRONMENT=development STATIC_MANIFEST=1 STATIC_ROOT=/srv/otop/static-root \
    python manage.py collectstatic --noinput --verbosity 0 \
    && mkdir -p /var/lib/otop/media && chown -R otop:otop /var/lib/otop
ENV STATIC_ROOT=/srv/otop/static-root STATIC_MANIFEST=1
USER otop
VOLUME /var/lib/otop
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
    CMD ["python", "scripts/healthcheck.py", "http://127.0.0.1:8000/healthz"]
CMD ["gunicorn", "marketplace.wsgi:application", "--bind", "0.0.0.0:8000", "--workers", "3", "--threads", "4"]
