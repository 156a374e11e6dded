package id.lkjip.narasi;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stored templates. */
interface TemplatRepository extends Repository<TemplatNarasi, String> {

    Optional<TemplatNarasi> findById(String id);

    /** The template of a year; that of PermenPANRB 53/2014, without a version, where nobody has set another. */
    default TemplatNarasi find(String perangkatDaerah, int tahun) {
        return findById(TemplatNarasi.idOf(perangkatDaerah, tahun))
                .orElseGet(() -> TemplatNarasi.baku(perangkatDaerah, tahun));
    }

    /** Inserts a document without a version, else replaces the version it was read at, or throws. */
    TemplatNarasi save(TemplatNarasi templat);
}
