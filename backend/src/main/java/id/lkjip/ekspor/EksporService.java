package id.lkjip.ekspor;

import id.lkjip.akses.Memerlukan;
import id.lkjip.akses.Operasi;
import id.lkjip.akses.Wewenang;
import id.lkjip.akses.jejak.Catatan;
import id.lkjip.akses.jejak.JejakService;
import id.lkjip.akses.jejak.Tindakan;
import id.lkjip.shared.Kode;
import id.lkjip.shared.WaktuWib;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Makes the file of a table somebody sees; that she took it is written into the audit trail first. */
@Service
@Memerlukan(Operasi.BACA_DATA)
public class EksporService {

    private static final DateTimeFormatter HARI = DateTimeFormatter.BASIC_ISO_DATE;

    private final JejakService jejak;
    private final Clock clock;

    @Autowired
    EksporService(JejakService jejak) {
        this(jejak, Clock.systemUTC());
    }

    EksporService(JejakService jejak, Clock clock) {
        this.jejak = jejak;
        this.clock = clock;
    }

    /** The file of a table. */
    public BerkasEkspor ekspor(TabelEkspor tabel, FormatEkspor format) {
        Instant saat = clock.instant();
        var catatan = Catatan.tentang(Tindakan.DATA_DIEKSPOR, tabel.alamat().isEmpty() ? "/" : tabel.alamat())
                .dengan(tabel.judul() + ", " + format.name() + ", "
                        + tabel.baris().size() + " baris");
        return jejak.mencatat(
                catatan,
                () -> new BerkasEkspor(
                        Kode.dari(tabel.judul()) + "-" + HARI.format(LocalDate.ofInstant(saat, WaktuWib.ZONA)) + "."
                                + format.akhiran(),
                        format.jenisIsi(),
                        switch (format) {
                            case CSV -> PenulisCsv.tulis(tabel);
                            case XLSX -> PenulisXlsx.tulis(tabel, keterangan(tabel, saat));
                        }));
    }

    private static Map<String, String> keterangan(TabelEkspor tabel, Instant saat) {
        var semua = new LinkedHashMap<String, String>();
        semua.put("Isi", tabel.judul());
        semua.putAll(tabel.keterangan());
        semua.put("Banyaknya baris", Integer.toString(tabel.baris().size()));
        semua.put("Sel kosong", "Tidak ada angka; bukan nol.");
        semua.put(
                "Sumber",
                tabel.berkasSumber().isEmpty()
                        ? "Dihitung dari dokumen yang tersimpan; lihat sumber tiap angka pada tampilannya."
                        : String.join("; ", tabel.berkasSumber()));
        semua.put("Diekspor pada", WaktuWib.tulis(saat));
        semua.put("Diekspor oleh", Wewenang.pelaku().nama());
        semua.put("Alamat tampilan", tabel.alamat());
        return semua;
    }
}
