package optigrade.intake;

/** What stands at the top of a folder or of an archive. */
record Item(String name, boolean isFolder, Origin origin) {}
