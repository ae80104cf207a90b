# Documents
