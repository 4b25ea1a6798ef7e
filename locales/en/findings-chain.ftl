# Open questions of law behind the duties of deployers, of the trade and of suppliers.

reading-art-25_4-open-supply = Does the open-source exemption for suppliers also cover AI systems and models that are not general-purpose?
    .settled = the Commission's model terms under Article 25(4), or a judgment of the Court of Justice
reading-art-25_4-open-supply_named-things-only = no, only the tools, services, processes and components that it names
reading-art-25_4-open-supply_everything-but-gpai-models = yes, the words take in systems and such models as well; only general-purpose models are left out
