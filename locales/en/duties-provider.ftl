# The duties of providers of AI systems, and what shows that they are met.

duty-art-72_1 = Post-market monitoring
    .do = Set up and document a way to collect and analyse, over the whole life of the system, how it performs in use and whether it still meets the requirements.
    .why = Some faults show only in use, and only the provider can see them across all users.
    .show = Records of what was collected, what it showed, and what was done about it.

evidence-monitoring-records = Post-market monitoring records
