# Questions on which duties in sandboxes and towards supervisors turn.

fact-provided-by-restricted-authority = Does a law enforcement, immigration or asylum authority provide the system?
    .label = A law enforcement, immigration or asylum authority provides it
    .label-no = No law enforcement, immigration or asylum authority provides it
    .help = The question is who develops the system or has it developed under its own name, not who uses it.
    .yes = An asylum authority has had a tool built under its own name.
    .no = A software house sells the tool to an asylum authority.

fact-sandbox-personal-data = Do you use personal data in the sandbox that were collected for other purposes?
    .label = Personal data collected for other purposes are used in the sandbox
    .label-no = No personal data collected for other purposes are used in the sandbox
    .help = The data must have been collected lawfully. Data that people give for the sandbox itself do not count.
    .yes = A hospital's patient files train a system in the sandbox.
    .no = Volunteers record their voices for the project.

fact-sandbox-data-area = Which of these public interests does the system in the sandbox serve?
    .label = Public interest of the system in the sandbox
    .help = Choose all for which it is developed. If none fits, that is an answer too: Article 59 then gives no permission.
    .yes = Public safety and health, for a system that finds tumours.
    .no = Public safety and health, for an app that sells vitamins.
fact-sandbox-data-area_public-safety-or-health = public safety and public health
fact-sandbox-data-area_environment = protection of the environment and the climate
fact-sandbox-data-area_energy = sustainable energy
fact-sandbox-data-area_transport-or-critical-infrastructure = safe transport, mobility and critical infrastructure
fact-sandbox-data-area_public-administration = efficient and good public administration and services
