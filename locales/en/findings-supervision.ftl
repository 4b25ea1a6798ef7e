# Findings on sandboxes, monitoring, remedies and proceedings.

finding-art-57_7 = Proof of the work in the sandbox
    .means = On request you get written proof of what you did, and on leaving a report; authorities and notified bodies must count both in your favour, and others read the report only if you agree.

finding-art-59_1 = May reuse personal data in the sandbox
    .means = You may use personal data collected for other purposes to develop, train and test the system in the sandbox, if you meet every condition of Article 59.

finding-art-72_4 = Monitoring may be merged
    .means = Where the law on the product, or the rules for your financial services, already have a system and a plan for monitoring, you may build the Act's elements into them if protection stays the same.
