package id.lkjip.narasi;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.kunci.KunciTahunService;
import id.lkjip.narasi.TemplatNarasi.Butir;
import id.lkjip.organisasi.Biro;
import id.lkjip.organisasi.PerangkatDaerah;
import id.lkjip.perencanaan.TahunAnggaranService;
import id.lkjip.shared.PermintaanDitolak;
import id.lkjip.shared.PermintaanDitolak.Sebab;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Reads and sets which sections the report of a year consists of. Texts that are stored stay, asked for or not. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class TemplatService {

    /** Longest guidance of a section, in characters. */
    public static final int PANDUAN_TERPANJANG = 500;

    private final TemplatRepository templat;
    private final TahunAnggaranService tahunAnggaran;
    private final KunciTahunService kunci;
    private final JejakService jejak;

    TemplatService(
            TemplatRepository templat,
            TahunAnggaranService tahunAnggaran,
            KunciTahunService kunci,
            JejakService jejak) {
        this.templat = templat;
        this.tahunAnggaran = tahunAnggaran;
        this.kunci = kunci;
        this.jejak = jejak;
    }

    /** The template of a year; that of PermenPANRB 53/2014, without a version, where nobody has set another. */
    public TemplatNarasi find(String perangkatDaerah, int tahun) {
        return templat.find(perangkatDaerah, tahun);
    }

    /**
     * Sets the sections of a year.
     *
     * @param versi the version that was seen; {@code null} for the prescribed one
     * @param butir all sections that are asked for, in any order
     * @throws PermintaanDitolak when something cannot be stored, the year is not known or closed, or somebody set another
     *     template meanwhile
     */
    @Memerlukan(Operasi.ATUR_TEMPLAT)
    public TemplatNarasi atur(String perangkatDaerah, int tahun, @Nullable Long versi, List<Butir> butir) {
        PerangkatDaerah organisasi = tahunAnggaran
                .find(perangkatDaerah, tahun)
                .orElseThrow(() -> new PermintaanDitolak(
                        Sebab.TIDAK_DITEMUKAN,
                        "Tidak ada dokumen tahun " + tahun + " dari perangkat daerah \"" + perangkatDaerah + "\"."))
                .perangkatDaerah();
        Set<String> biro = organisasi.biro().stream().map(Biro::kode).collect(Collectors.toSet());
        List<Butir> rapi = butir.stream()
                .map(b -> new Butir(b.bagian(), b.panduan().strip(), b.tenggat(), b.biro()))
                .sorted(Comparator.comparing(Butir::bagian))
                .toList();
        periksa(tahun, rapi, biro);
        return kunci.selamaTerbuka(perangkatDaerah, tahun, () -> {
            TemplatNarasi lama = find(perangkatDaerah, tahun);
            if (!Objects.equals(lama.versi(), versi)) {
                throw konflik();
            }
            var baru = new TemplatNarasi(lama.id(), lama.versi(), perangkatDaerah, tahun, rapi);
            return jejak.mencatat(catatan(lama, baru), () -> {
                try {
                    return templat.save(baru);
                } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                    throw konflik();
                }
            });
        });
    }

    private static void periksa(int tahun, List<Butir> butir, Set<String> biro) {
        if (butir.isEmpty()) {
            throw tidakSah("Pilih sekurang-kurangnya satu bagian.");
        }
        Set<BagianNarasi> sudah = EnumSet.noneOf(BagianNarasi.class);
        for (Butir b : butir) {
            String nama = b.bagian().nama();
            if (!sudah.add(b.bagian()) || !TemplatNarasi.dapatDiminta().contains(b.bagian())) {
                throw tidakSah("Bagian \"" + nama + "\" disebut dua kali atau tidak dapat diminta.");
            }
            if (b.panduan().isEmpty() || b.panduan().length() > PANDUAN_TERPANJANG) {
                throw tidakSah(
                        "Tulis panduan bagian \"" + nama + "\", paling panjang " + PANDUAN_TERPANJANG + " karakter.");
            }
            if (b.tenggat() != null
                    && (b.tenggat().getYear() < tahun || b.tenggat().getYear() > tahun + 2)) {
                throw tidakSah(
                        "Tenggat bagian \"" + nama + "\" harus antara tahun " + tahun + " dan " + (tahun + 2) + ".");
            }
            if (b.biro() != null && b.bagian().perIndikator()) {
                throw tidakSah("Bagian \"" + nama + "\" ditulis untuk tiap indikator, oleh biro indikatornya.");
            }
            if (b.biro() != null && !biro.contains(b.biro())) {
                throw tidakSah("Biro \"" + b.biro() + "\" tidak dikenal.");
            }
        }
    }

    private static Catatan catatan(TemplatNarasi lama, TemplatNarasi baru) {
        Catatan hasil = Catatan.tentang(Tindakan.TEMPLAT_DIATUR, "narasiTemplat/" + lama.id());
        for (BagianNarasi bagian : TemplatNarasi.dapatDiminta()) {
            Butir semula = lama.butir(bagian).orElse(null);
            Butir menjadi = baru.butir(bagian).orElse(null);
            if (!Objects.equals(semula, menjadi)) {
                hasil = hasil.ubah(bagian.nama(), ringkas(semula), ringkas(menjadi));
            }
        }
        return hasil;
    }

    private static @Nullable String ringkas(@Nullable Butir b) {
        return b == null
                ? null
                : b.panduan()
                        + (b.tenggat() == null ? "" : "; tenggat " + b.tenggat())
                        + (b.biro() == null ? "" : "; " + b.biro());
    }

    private static PermintaanDitolak tidakSah(String pesan) {
        return new PermintaanDitolak(Sebab.MASUKAN_TIDAK_SAH, pesan);
    }

    private static PermintaanDitolak konflik() {
        return new PermintaanDitolak(
                Sebab.KONFLIK_VERSI, "Templat ini diubah orang lain sementara itu; muat ulang halaman lalu ubah lagi.");
    }
}
