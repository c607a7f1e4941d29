package id.lumbung.evidence;

import id.lumbung.platform.files.FileKey;
import java.util.List;

/** The rows of these files are gone, or will be when the transaction ends well. */
record FilesOrphaned(List<FileKey> keys) {}
