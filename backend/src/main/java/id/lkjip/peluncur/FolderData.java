package id.lkjip.peluncur;

import id.lkjip.GagalMulai;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds the embedded store and the log file. */
final class FolderData {

    private FolderData() {}

    /** Makes the directory when it is not there; says so when it cannot be used. */
    static Path siapkan(Path folder) {
        try {
            boolean isNew = Files.notExists(folder);
            Files.createDirectories(folder);
            if (isNew) {
                closeToOthers(folder);
            }
        } catch (FileAlreadyExistsException e) {
            throw new GagalMulai(
                    "Folder data " + folder + " tidak dapat dipakai karena sudah ada berkas bernama itu.", e);
        } catch (IOException e) {
            throw new GagalMulai("Folder data " + folder + " tidak dapat dibuat; periksa jalur dan izinnya.", e);
        }
        if (!Files.isWritable(folder)) {
            throw new GagalMulai("Folder data " + folder + " tidak dapat ditulisi; periksa izinnya.");
        }
        return folder;
    }

    /** The data are the owner's alone; a directory that was there before keeps the permissions it was given. */
    private static void closeToOthers(Path folder) throws IOException {
        var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
