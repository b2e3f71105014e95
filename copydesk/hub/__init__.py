"""Many classes on one JupyterHub: a service that takes hand-ins, and the kernel's side of it.

``plan`` says what may be handed in and until when, ``inbox`` keeps files, ``service`` is the door (the one module that
needs JupyterHub), ``client`` knocks at it from a student's kernel.
"""

PICTURE = "class-picture.json"
"""The class's picture, in an assignment's folder of the inbox, or beside a student's ``answers``: what is released."""

SERVICE_URL = "COPYDESK_SERVICE_URL"
"""The variable in which a hub tells its students' kernels where the service is."""

SERVICE_UID = "COPYDESK_SERVICE_UID"
"""The number of the account that the service runs as, where service and kernels share a machine."""
