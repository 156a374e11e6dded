package id.lkjip.peluncur;

import id.lkjip.GagalMulai;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds the embedded store and the log file. */
final class FolderData {

    private FolderData() {}

    /** Makes the directory when it is not there; says so when it cannot be used. */
    static Path siapkan(Path folder) {
        try {
            Files.createDirectories(folder);
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
}
