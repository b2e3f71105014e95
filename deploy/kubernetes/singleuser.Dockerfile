# What a student's server runs. Build from the repository's root, after `pip wheel --no-deps --wheel-dir . .`:
#   docker build --file deploy/kubernetes/singleuser.Dockerfile --tag CHANGE-ME/copydesk-singleuser:0.1.0 .
FROM python:3.12-slim-bookworm
RUN apt-get update \
 && apt-get install --yes --no-install-recommends git tini \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --create-home --uid 1000 --gid 100 jovyan
COPY constraints.txt copydesk-*.whl /tmp/kit/
# The hub's own version: with another one, servers warn of redirect loops. No nbgrader: 21 MB more a student.
RUN pip install --no-cache-dir --constraint /tmp/kit/constraints.txt \
      /tmp/kit/copydesk-*.whl "jupyterhub==5.5.0" "nbgitpuller==1.3.0" \
 && rm -r /tmp/kit
COPY deploy/kubernetes/overrides.json /usr/local/share/jupyter/lab/settings/overrides.json
USER 1000
WORKDIR /home/jovyan
ENTRYPOINT ["tini", "--"]
CMD ["jupyterhub-singleuser"]
