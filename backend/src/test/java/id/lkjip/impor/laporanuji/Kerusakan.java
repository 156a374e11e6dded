package id.lkjip.impor.laporanuji;

import id.lkjip.impor.laporanuji.BarisKerja.Kolom;
import id.lkjip.impor.laporanuji.BarisKerja.Peran;
import id.lkjip.impor.laporanuji.LaporanUji.Daun;
import id.lkjip.impor.laporanuji.LaporanUji.Uang;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Faults that converters and people put into a work-plan table, each with what a reader must make of it. */
enum Kerusakan {
    /** The money column slid down one row within a kegiatan; the last amount stands below the last row. */
    UANG_TURUN {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh());
            for (int i = r.akhir() - 1; i > r.subAwal(); i--) {
                baris.set(i, asal.get(i).denganUang(asal.get(i - 1).uang()));
            }
            baris.set(
                    r.subAwal(),
                    asal.get(r.subAwal()).denganUang(asal.get(r.awal()).uang()));
            baris.set(r.awal(), asal.get(r.awal()).denganUang(KOSONG));
            var terakhir = asal.get(r.akhir() - 1);
            baris.add(
                    r.akhir(),
                    new BarisKerja(Peran.SISA, Map.of(), terakhir.uang(), terakhir.daun(), terakhir.simpul(), false));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** The names of the sub kegiatan slid up: the first stands beside its kegiatan, the last amount has no name. */
    TEKS_NAIK {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh() && k.satuIndikator());
            naikkanTeks(asal, baris, r);
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** A kegiatan and its first sub kegiatan fell together into one row, with the money of the kegiatan only. */
    TERLEBUR {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh() && k.satuIndikator());
            var sub = asal.get(r.subAwal());
            var kegiatan = asal.get(r.awal());
            for (var kolom : List.of(Kolom.SUB, Kolom.INDIKATOR_SUB)) {
                kegiatan = kegiatan.dengan(kolom, sub.sel(kolom));
            }
            baris.set(r.awal(), kegiatan);
            baris.remove(r.subAwal());
            var pasti = new ArrayList<>(laporan.daun());
            pasti.remove(daun(sub));
            return TabelRusak.kehilangan(laporan, baris, pasti, List.of(daun(sub)));
        }
    },
    /** The name of one sub kegiatan stands one column to the left. */
    NAMA_KIRI {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            int i = pilihBaris(baris, acak, b -> b.peran() == Peran.SUB);
            baris.set(i, baris.get(i).pindah(Kolom.SUB, Kolom.INDIKATOR_KEGIATAN));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** A whole kegiatan with its sub kegiatan stands one column to the left. */
    BLOK_KIRI {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh() && k.satuIndikator());
            baris.set(
                    r.awal(),
                    baris.get(r.awal())
                            .pindah(Kolom.KEGIATAN, Kolom.INDIKATOR_PROGRAM)
                            .pindah(Kolom.INDIKATOR_KEGIATAN, Kolom.KEGIATAN));
            for (int i = r.subAwal(); i < r.akhir(); i++) {
                baris.set(i, baris.get(i).pindah(Kolom.SUB, Kolom.INDIKATOR_KEGIATAN));
            }
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** A kegiatan and its indicator stand one column to the right. */
    KEGIATAN_KANAN {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh() && k.satuIndikator());
            baris.set(
                    r.awal(),
                    baris.get(r.awal())
                            .pindah(Kolom.INDIKATOR_KEGIATAN, Kolom.SUB)
                            .pindah(Kolom.KEGIATAN, Kolom.INDIKATOR_KEGIATAN));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** The money of a kegiatan stands on the row of its second indicator. */
    UANG_DI_INDIKATOR_KEDUA {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh() && !k.satuIndikator());
            var kegiatan = baris.get(r.awal());
            baris.set(r.awal() + 1, baris.get(r.awal() + 1).denganUang(kegiatan.uang()));
            baris.set(r.awal(), kegiatan.denganUang(KOSONG));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** A kegiatan states no money at all. */
    KEGIATAN_TANPA_UANG {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, Rentang::uangPenuh);
            baris.set(r.awal(), baris.get(r.awal()).denganUang(KOSONG));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** A page break cuts a row; its name and indicator go on after the repeated heading. */
    POTONG_BARIS {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            int i = pilihBaris(baris, acak, b -> b.peran() == Peran.SUB && bisaDipotong(b.sel(Kolom.SUB)));
            boolean nama = acak.nextInt(3) > 0;
            boolean indikator = !nama || acak.nextBoolean();
            var b = baris.get(i);
            var sisa = new EnumMap<Kolom, String>(Kolom.class);
            for (var kolom : List.of(Kolom.SUB, Kolom.INDIKATOR_SUB)) {
                if (kolom == Kolom.SUB ? nama : indikator) {
                    int potong = potongan(b.sel(kolom));
                    sisa.put(kolom, b.sel(kolom).substring(potong + 1));
                    b = b.dengan(kolom, b.sel(kolom).substring(0, potong));
                }
            }
            baris.set(i, b);
            baris.add(i + 1, new BarisKerja(Peran.SISA, sisa, KOSONG, null, b.simpul(), true));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** A page break cuts the indicator of a kegiatan; its rest stands on the row of the first sub kegiatan. */
    POTONG_INDIKATOR_KEGIATAN {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.satuIndikator() && k.jumlahSub() > 1);
            var b = baris.get(r.awal());
            String teks = b.sel(Kolom.INDIKATOR_KEGIATAN);
            int potong = teks.lastIndexOf(' ');
            baris.set(r.awal(), b.dengan(Kolom.INDIKATOR_KEGIATAN, teks.substring(0, potong)));
            baris.set(
                    r.subAwal(),
                    baris.get(r.subAwal())
                            .dengan(Kolom.INDIKATOR_KEGIATAN, teks.substring(potong + 1))
                            .denganHalamanBaru());
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** A page is missing, with whatever stood on it. */
    HALAMAN_HILANG {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            int panjang = Math.min(8, asal.size() / 4);
            int mulai = 2 + acak.nextInt(asal.size() - panjang - 4);
            return buang(laporan, asal, mulai, mulai + panjang);
        }
    },
    /** The last sub kegiatan of a kegiatan are missing, with a page break in their place. */
    SUB_HILANG {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var r = pilih(asal, acak, k -> k.jumlahSub() > 1 && k.uangPenuh());
            return buang(laporan, asal, r.akhir() - 1, r.akhir());
        }
    },
    /** The total row of a unit is missing. */
    JUMLAH_UNIT_HILANG {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            baris.remove(pilihBaris(baris, acak, b -> b.peran() == Peran.JUMLAH_UNIT));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** The name of a sub kegiatan is lost; indicator and money remain. */
    NAMA_SUB_HILANG {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            int i = pilihBaris(baris, acak, b -> b.peran() == Peran.SUB && penuh(b.uang()));
            baris.set(i, baris.get(i).dengan(Kolom.SUB, ""));
            return TabelRusak.terpulihkan(laporan, baris)
                    .tanpaNama(daun(asal.get(i)).sub());
        }
    },
    /** The name of a kegiatan is lost; indicator and money remain. */
    NAMA_KEGIATAN_HILANG {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh());
            baris.set(r.awal(), baris.get(r.awal()).dengan(Kolom.KEGIATAN, ""));
            return TabelRusak.terpulihkan(laporan, baris)
                    .tanpaNama(asal.get(r.awal()).simpul());
        }
    },
    /** A program row holds only its unit of measure and money. */
    PROGRAM_TANPA_NAMA {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            int i = pilihBaris(baris, acak, b -> b.peran() == Peran.PROGRAM);
            baris.set(
                    i,
                    baris.get(i)
                            .dengan(Kolom.PROGRAM, "")
                            .dengan(Kolom.INDIKATOR_PROGRAM, "")
                            .dengan(Kolom.TARGET, ""));
            return TabelRusak.terpulihkan(laporan, baris).tanpaNama(asal.get(i).simpul());
        }
    },
    /** The value stands in the unit column too, in place of the unit. */
    NILAI_DI_SATUAN {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            int i = pilihBaris(baris, acak, b -> b.peran() == Peran.KEGIATAN);
            baris.set(i, baris.get(i).dengan(Kolom.SATUAN, baris.get(i).sel(Kolom.TARGET)));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** The unit column holds the number too, for example "12 Laporan". */
    ANGKA_DALAM_SATUAN {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            int i = pilihBaris(baris, acak, b -> b.peran() == Peran.SUB);
            var b = baris.get(i);
            baris.set(i, b.dengan(Kolom.SATUAN, b.sel(Kolom.TARGET) + " " + b.sel(Kolom.SATUAN)));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    },
    /** One digit of a sub kegiatan's money is wrong: its kegiatan no longer adds up. */
    ANGKA_SUB_BERUBAH {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            int i = pilihBaris(baris, acak, b -> b.peran() == Peran.SUB && penuh(b.uang()));
            var uang = baris.get(i).uang();
            long beda = 3_000L * (1 + acak.nextInt(3));
            baris.set(i, baris.get(i).denganUang(new Uang(uang.murniAtauNol() + beda, uang.perubahan())));
            var rusak = TabelRusak.terpulihkan(laporan, baris).kecuali(daun(asal.get(i)));
            return new TabelRusak(
                    rusak.baris(), rusak.pasti(), new Uang(-beda, 0L), rusak.tanpaNama(), true, rusak.jumlahDaun());
        }
    },
    /** One digit of a kegiatan's money is wrong; what lies below and above adds up. */
    ANGKA_KEGIATAN_BERUBAH {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            var baris = new ArrayList<>(asal);
            var r = pilih(baris, acak, k -> k.jumlahSub() > 1 && k.uangPenuh());
            var uang = baris.get(r.awal()).uang();
            baris.set(
                    r.awal(),
                    baris.get(r.awal()).denganUang(new Uang(uang.murniAtauNol() + 70_000_000L, uang.perubahan())));
            return TabelRusak.terpulihkan(laporan, baris).harusMenyebut();
        }
    },
    /** A page was scanned twice. */
    HALAMAN_GANDA {
        @Override
        TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak) {
            int panjang = Math.min(7, asal.size() / 4);
            int mulai = 1 + acak.nextInt(asal.size() - panjang - 3);
            var halaman = new ArrayList<>(asal.subList(mulai, mulai + panjang));
            halaman.set(0, halaman.getFirst().denganHalamanBaru());
            var baris = new ArrayList<>(asal.subList(0, mulai));
            baris.addAll(halaman);
            baris.addAll(halaman);
            baris.add(asal.get(mulai + panjang).denganHalamanBaru());
            baris.addAll(asal.subList(mulai + panjang + 1, asal.size()));
            return TabelRusak.terpulihkan(laporan, baris);
        }
    };

    private static final Uang KOSONG = new Uang(null, null);

    /** The table with this fault somewhere in it; the place depends on the random numbers only. */
    abstract TabelRusak terapkan(LaporanUji laporan, List<BarisKerja> asal, Random acak);

    /**
     * Rows of one kegiatan.
     *
     * @param awal row of the kegiatan, {@code subAwal} of its first sub kegiatan, {@code akhir} behind its last
     */
    private record Rentang(int awal, int subAwal, int akhir, List<BarisKerja> baris) {

        int jumlahSub() {
            return akhir - subAwal;
        }

        boolean satuIndikator() {
            return subAwal == awal + 1;
        }

        boolean uangPenuh() {
            return baris.subList(subAwal, akhir).stream().allMatch(b -> penuh(b.uang()));
        }
    }

    private static boolean penuh(Uang uang) {
        return uang.murniAtauNol() > 0 && uang.perubahanAtauNol() > 0;
    }

    private static Daun daun(BarisKerja b) {
        var daun = b.daun();
        if (daun == null) {
            throw new IllegalStateException("baris bukan sub kegiatan: " + b);
        }
        return daun;
    }

    private static Rentang pilih(List<BarisKerja> baris, Random acak, Predicate<Rentang> syarat) {
        var calon = new ArrayList<Rentang>();
        for (int i = 0; i < baris.size(); i++) {
            if (baris.get(i).peran() != Peran.KEGIATAN) {
                continue;
            }
            int sub = i + 1;
            while (baris.get(sub).peran() == Peran.INDIKATOR) {
                sub++;
            }
            int akhir = sub;
            while (baris.get(akhir).peran() == Peran.SUB) {
                akhir++;
            }
            var rentang = new Rentang(i, sub, akhir, List.copyOf(baris));
            if (syarat.test(rentang)) {
                calon.add(rentang);
            }
        }
        return calon.get(acak.nextInt(calon.size()));
    }

    private static int pilihBaris(List<BarisKerja> baris, Random acak, Predicate<BarisKerja> syarat) {
        var calon = new ArrayList<Integer>();
        for (int i = 0; i < baris.size(); i++) {
            if (syarat.test(baris.get(i))) {
                calon.add(i);
            }
        }
        return calon.get(acak.nextInt(calon.size()));
    }

    private static void naikkanTeks(List<BarisKerja> asal, List<BarisKerja> baris, Rentang r) {
        for (int i = r.awal(); i < r.akhir(); i++) {
            var b = baris.get(i);
            for (var kolom : List.of(Kolom.SUB, Kolom.INDIKATOR_SUB)) {
                b = b.dengan(kolom, i + 1 < r.akhir() ? asal.get(i + 1).sel(kolom) : "");
            }
            baris.set(i, b);
        }
    }

    private static boolean bisaDipotong(String teks) {
        return teks.indexOf(' ') > 0;
    }

    private static int potongan(String teks) {
        int tengah = teks.indexOf(' ', teks.length() / 2);
        return tengah > 0 ? tengah : teks.lastIndexOf(' ');
    }

    private static TabelRusak buang(LaporanUji laporan, List<BarisKerja> asal, int dari, int sampai) {
        var baris = new ArrayList<>(asal.subList(0, dari));
        baris.add(asal.get(sampai).denganHalamanBaru());
        baris.addAll(asal.subList(sampai + 1, asal.size()));
        Set<Object> lenyap = new HashSet<>();
        var daunLenyap = new ArrayList<Daun>();
        for (var b : asal.subList(dari, sampai)) {
            boolean pokok = b.peran() != Peran.INDIKATOR && b.peran() != Peran.JUMLAH_UNIT;
            if (pokok) {
                lenyap.add(b.simpul());
            }
            if (b.daun() != null) {
                daunLenyap.add(daun(b));
            }
        }
        var pasti = laporan.daun().stream()
                .filter(d -> !lenyap.contains(d.sub())
                        && !lenyap.contains(d.kegiatan())
                        && !lenyap.contains(d.program())
                        && cabangAda(laporan, d, lenyap))
                .toList();
        return TabelRusak.kehilangan(laporan, baris, pasti, daunLenyap);
    }

    /** Whether the rows that name a leaf's unit and sasaran are still there. */
    private static boolean cabangAda(LaporanUji laporan, Daun daun, Set<Object> lenyap) {
        var blok = laporan.rencana().stream()
                .filter(b -> b.unit().equals(daun.unit()))
                .findFirst()
                .orElseThrow();
        return !lenyap.contains(blok) && blok.cabang().stream().noneMatch(lenyap::contains);
    }
}
