# The chart's hub with the kit in it. Build from the repository's root, after `pip wheel --no-deps --wheel-dir . .`:
#   docker build --file deploy/kubernetes/hub.Dockerfile --tag CHANGE-ME/copydesk-hub:0.1.0 .
FROM quay.io/jupyterhub/k8s-hub:4.4.0
COPY copydesk-*.whl /tmp/
# The chart's image has its packages from root. The service needs nothing that the hub does not have. Without --no-deps,
# JupyterLab and pandas would come along.
USER root
RUN python3 -m pip install --no-cache-dir --no-deps /tmp/copydesk-*.whl && rm /tmp/copydesk-*.whl \
 && python3 -c "import copydesk.hub.service"
USER 1000
