# The log as a list

doc-log-sequence = No.
doc-log-at = When (UTC)
doc-log-operation = Operation
doc-log-what = In words
doc-log-records = Records
doc-log-device = Device
doc-log-slot = Key
doc-log-number = Number
doc-log-classification = For whom (classification)
