/*
 * The editor of narrative sections in the browser: EasyMDE with a toolbar of its own, drafts sent to the server a
 * second after the last key, and a copy in this browser until the server has said that it has them.
 */
(() => {
  'use strict';

  const JEDA_MS = 1000; // after the last key
  const TERLAMA_MS = 8000; // while somebody types without a pause
  const TANPA_JAWABAN_MS = 4000; // then the connection counts as lost
  const ULANG_MS = 5000;

  // ---------------------------------------------------------------- HTML of other programs to Markdown

  const LEWATI = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'META', 'LINK', 'TEMPLATE', 'NOSCRIPT', 'IFRAME',
    'OBJECT', 'EMBED', 'SVG', 'MATH', 'IMG', 'PICTURE', 'VIDEO', 'AUDIO', 'CANVAS', 'INPUT', 'SELECT', 'TEXTAREA',
    'BUTTON', 'XML']);
  const BLOK = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'BODY', 'UL', 'OL', 'LI', 'TABLE', 'H1', 'H2', 'H3',
    'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'HEADER', 'FOOTER', 'FIGURE', 'DL', 'DT', 'DD', 'HR', 'FORM', 'CENTER']);

  const gaya = (unsur) => (unsur.getAttribute('style') || '').toLowerCase();
  const kelas = (unsur) => unsur.getAttribute('class') || '';
  const rapat = (teks) => teks.replace(/[\s\u00a0]+/g, ' ');
  const lolos = (teks) => teks.replace(/([\\*_`<>[\]])/g, '\\$1');

  /** Puts marks around a text, not around its blanks: `** a**` would be no bold. */
  function bungkus(teks, tanda) {
    const [, depan, isi, belakang] = /^(\s*)([\s\S]*?)(\s*)$/.exec(teks);
    return isi ? depan + tanda + isi + tanda + belakang : teks;
  }

  function tebal(unsur) {
    const bobot = /font-weight:\s*([a-z0-9]+)/.exec(gaya(unsur));
    if (bobot) {
      return bobot[1] === 'bold' || bobot[1] === 'bolder' || Number(bobot[1]) >= 600;
    }
    return unsur.tagName === 'B' || unsur.tagName === 'STRONG';
  }

  function miring(unsur) {
    const bentuk = /font-style:\s*([a-z]+)/.exec(gaya(unsur));
    return bentuk ? bentuk[1] === 'italic' : unsur.tagName === 'I' || unsur.tagName === 'EM';
  }

  class Penerjemah {
    constructor() {
      this.adaBentuk = false;
    }

    /** Text inside a line. */
    baris(simpul, keadaan = {}) {
      let hasil = '';
      for (const anak of simpul.childNodes) {
        if (anak.nodeType === Node.TEXT_NODE) {
          hasil += lolos(rapat(anak.nodeValue));
        } else if (anak.nodeType === Node.ELEMENT_NODE && !LEWATI.has(anak.tagName.toUpperCase())) {
          hasil += this.potong(anak, keadaan);
        }
      }
      return hasil;
    }

    potong(unsur, keadaan) {
      if (/mso-list:\s*ignore/.test(gaya(unsur)) || /display:\s*none/.test(gaya(unsur))) {
        return '';
      }
      if (unsur.tagName === 'BR') {
        return ' ';
      }
      const b = !keadaan.tebal && tebal(unsur);
      const i = !keadaan.miring && miring(unsur);
      let isi = this.baris(unsur, { tebal: keadaan.tebal || b, miring: keadaan.miring || i });
      if (BLOK.has(unsur.tagName)) {
        isi = ' ' + isi + ' ';
      }
      if (!isi.trim()) {
        return isi;
      }
      const tuju = unsur.tagName === 'A' ? unsur.getAttribute('href') || '' : '';
      if (/^(https?:|mailto:)/i.test(tuju)) {
        this.adaBentuk = true;
        isi = isi.replace(/^(\s*)([\s\S]*?)(\s*)$/, (s, d, t, k) => `${d}[${t}](<${tuju.replace(/[<>\s]/g, encodeURI)}>)${k}`);
      }
      if (i) {
        this.adaBentuk = true;
        isi = bungkus(isi, '*');
      }
      if (b) {
        this.adaBentuk = true;
        isi = bungkus(isi, '**');
      }
      return isi;
    }

    /** Blocks, each a text of its own. */
    blok(simpul, hasil = []) {
      let kalimat = document.createElement('span');
      const tutup = () => {
        const isi = rapat(this.baris(kalimat)).trim();
        if (isi) {
          hasil.push({ teks: isi });
        }
        kalimat = document.createElement('span');
      };
      for (const anak of [...simpul.childNodes]) {
        if (anak.nodeType === Node.ELEMENT_NODE && LEWATI.has(anak.tagName.toUpperCase())) {
          continue;
        }
        const didalam = anak.nodeType === Node.ELEMENT_NODE
          && (BLOK.has(anak.tagName) || anak.querySelector('p,div,table,ul,ol,h1,h2,h3,h4,h5,h6'));
        if (didalam) {
          tutup();
          this.satu(anak, hasil);
        } else if (anak.nodeType === Node.ELEMENT_NODE && anak.tagName === 'BR') {
          tutup();
        } else if (anak.nodeType === Node.ELEMENT_NODE || anak.nodeType === Node.TEXT_NODE) {
          kalimat.append(anak.cloneNode(true));
        }
      }
      tutup();
      return hasil;
    }

    satu(unsur, hasil) {
      const nama = unsur.tagName;
      const judul = /^H([1-6])$/.exec(nama) || /MsoTitle|MsoHeading([1-6])|(?:Heading|Judul)\s?([1-6])/.exec(kelas(unsur));
      if (judul) {
        const isi = rapat(this.baris(unsur, { tebal: true })).trim();
        if (isi) {
          this.adaBentuk = true;
          hasil.push({ teks: '#'.repeat(Number(judul[1] || judul[2] || 1)) + ' ' + isi });
        }
      } else if (nama === 'UL' || nama === 'OL') {
        this.daftar(unsur, 0, hasil);
      } else if (nama === 'TABLE') {
        this.tabel(unsur, hasil);
      } else if (nama === 'HR') {
        hasil.push({ teks: '---' });
      } else if (/mso-list:\s*l\d+/.test(gaya(unsur)) && !unsur.querySelector('p,table')) {
        // Word writes its lists as paragraphs with the sign as text, marked to be ignored.
        const tingkat = Number((/level(\d+)/.exec(gaya(unsur)) || [0, 1])[1]) - 1;
        const sign = [...unsur.querySelectorAll('span')].find((s) => /mso-list:\s*ignore/.test(gaya(s)));
        const bernomor = sign && /^[\s\u00a0(]*[0-9a-zA-Z]{1,4}[.)]/.test(sign.textContent);
        this.butir(rapat(this.baris(unsur)).trim(), tingkat, bernomor, hasil);
      } else if (BLOK.has(nama) && !unsur.querySelector('p,div,table,ul,ol,h1,h2,h3,h4,h5,h6,hr,br')) {
        const isi = rapat(this.baris(unsur)).trim();
        if (isi) {
          hasil.push({ teks: (nama === 'BLOCKQUOTE' ? '> ' : '') + isi });
        }
      } else {
        this.blok(unsur, hasil);
      }
    }

    butir(isi, tingkat, bernomor, hasil) {
      if (isi) {
        this.adaBentuk = true;
        hasil.push({ teks: '    '.repeat(tingkat) + (bernomor ? '1. ' : '- ') + isi, butir: true });
      }
    }

    daftar(unsur, tingkat, hasil) {
      for (const li of unsur.children) {
        if (li.tagName === 'UL' || li.tagName === 'OL') {
          this.daftar(li, tingkat + 1, hasil);
          continue;
        }
        const salinan = li.cloneNode(true);
        salinan.querySelectorAll('ul,ol').forEach((d) => d.remove());
        this.butir(rapat(this.baris(salinan)).trim(), tingkat, unsur.tagName === 'OL', hasil);
        [...li.children].filter((a) => a.tagName === 'UL' || a.tagName === 'OL')
          .forEach((a) => this.daftar(a, tingkat + 1, hasil));
      }
    }

    tabel(unsur, hasil) {
      const baris = [...unsur.querySelectorAll('tr')]
        .filter((tr) => tr.closest('table') === unsur)
        .map((tr) => [...tr.children]
          .filter((s) => s.tagName === 'TD' || s.tagName === 'TH')
          .flatMap((s) => {
            const isi = rapat(this.baris(s)).trim().replace(/\|/g, '\\|');
            return [isi, ...Array(Math.min(50, Math.max(0, (s.colSpan || 1) - 1))).fill('')];
          }))
        .filter((sel) => sel.some((s) => s));
      const lebar = Math.max(0, ...baris.map((sel) => sel.length));
      if (lebar === 0) {
        return;
      }
      if (lebar === 1) {
        baris.forEach((sel) => hasil.push({ teks: sel[0] }));
        return;
      }
      this.adaBentuk = true;
      const tulis = (sel) => '| ' + [...sel, ...Array(lebar - sel.length).fill('')].join(' | ') + ' |';
      hasil.push({
        teks: [tulis(baris[0]), '|' + ' --- |'.repeat(lebar), ...baris.slice(1).map(tulis)].join('\n'),
      });
    }
  }

  /**
   * The Markdown of a piece of HTML: headings, lists, tables, bold, italic and links; the rest is dropped. Empty when
   * it has none of these, so that plain text stays as it was written.
   */
  function keMarkdown(html) {
    // Parsed apart from the page: nothing in it is run or loaded.
    const dokumen = new DOMParser().parseFromString(html, 'text/html');
    const penerjemah = new Penerjemah();
    const blok = penerjemah.blok(dokumen.body);
    if (!penerjemah.adaBentuk) {
      return '';
    }
    return blok.map((b, i) => (i === 0 ? '' : b.butir && blok[i - 1].butir ? '\n' : '\n\n') + b.teks).join('');
  }

  // ---------------------------------------------------------------- what is kept in this browser

  class Simpanan {
    constructor(kunci) {
      this.kunci = 'lkjip-narasi:' + kunci;
      this.boleh = true;
    }

    baca(nama) {
      try {
        return JSON.parse(localStorage.getItem(this.kunci + nama));
      } catch (e) {
        return null;
      }
    }

    tulis(nama, nilai) {
      try {
        if (nilai === null) {
          localStorage.removeItem(this.kunci + nama);
        } else {
          localStorage.setItem(this.kunci + nama, JSON.stringify(nilai));
        }
        this.boleh = true;
      } catch (e) {
        this.boleh = false;
      }
    }

    /** Texts that are nowhere else, the latest last: of earlier visits that never reached the server, or not chosen. */
    tertinggal(teksServer) {
      const terakhir = this.baca('');
      this.tulis('', null);
      return this.tambah(terakhir ? [terakhir] : [], teksServer);
    }

    /** The same with some more; one that is `kini` already is not needed. */
    tambah(baru, kini) {
      const semua = [...(this.baca(':tertinggal') || []).filter((l) => baru.every((b) => b.teks !== l.teks)), ...baru]
        .filter((t) => t.teks !== kini && t.teks.trim()).slice(-5);
      this.tulis(':tertinggal', semua.length ? semua : null);
      return semua;
    }
  }

  const jam = (saat) => new Date(saat).toLocaleString('id-ID', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const kata = (teks) => teks.split(/\s+/).filter((k) => /[\p{L}\p{N}]/u.test(k)).length;

  function buat(nama, sifat = {}, ...anak) {
    const unsur = document.createElement(nama);
    for (const [k, v] of Object.entries(sifat)) {
      if (k.startsWith('on')) {
        unsur.addEventListener(k.slice(2), v);
      } else {
        unsur.setAttribute(k, v);
      }
    }
    unsur.append(...anak);
    return unsur;
  }

  // ---------------------------------------------------------------- the editor

  class Editor {
    constructor(akar, opsi) {
      this.akar = akar;
      this.simpanan = new Simpanan(opsi.kunci);
      this.diakui = opsi.teks; // what the server is known to have
      this.dikirim = null; // {nomor, teks, pada}: under way
      this.nomor = 0;
      this.pesan = '';
      this.jamSimpan = opsi.jam;

      this.area = buat('textarea', { 'aria-label': 'Teks bagian' });
      this.status = buat('span', { class: 'editor-status', 'data-keadaan': 'tersimpan' });
      this.hitung = buat('span', { class: 'editor-kata' });
      this.tawaran = buat('div', { class: 'editor-tawaran', role: 'alert', hidden: '' });
      const kaki = buat('div', { class: 'editor-kaki' }, this.status, this.hitung);
      akar.append(this.tawaran, this.alat(), this.area, kaki);

      this.mde = new window.EasyMDE({
        element: this.area,
        initialValue: opsi.teks,
        autoDownloadFontAwesome: false,
        spellChecker: false,
        nativeSpellcheck: true,
        inputStyle: 'contenteditable',
        toolbar: false,
        status: false,
        minHeight: '240px',
        placeholder: 'Mulai menulis, atau tempel dari Word…',
        forceSync: false,
        indentWithTabs: false,
        tabSize: 4,
        lineWrapping: true,
        shortcuts: { toggleSideBySide: null, toggleFullScreen: null, togglePreview: null, drawImage: null,
          toggleCodeBlock: null, cleanBlock: null, toggleHeadingSmaller: null, toggleHeadingBigger: null,
          drawLink: null, toggleBlockquote: null, toggleUnorderedList: null, toggleOrderedList: null },
      });
      this.cm = this.mde.codemirror;
      const bidang = this.cm.getInputField();
      bidang.setAttribute('aria-label', 'Teks bagian');
      bidang.setAttribute('role', 'textbox');
      bidang.setAttribute('aria-multiline', 'true');
      bidang.setAttribute('lang', 'id');
      this.cm.setOption('extraKeys', {
        ...this.cm.getOption('extraKeys'),
        // Tab leaves the editor, as everywhere; lists are nested by Ctrl+] and Ctrl+[.
        Tab: false,
        'Shift-Tab': false,
        'Ctrl-S': () => this.kirim(true),
        'Cmd-S': () => this.kirim(true),
        'Ctrl-K': () => this.tautan(),
        'Cmd-K': () => this.tautan(),
        'Ctrl-Alt-A': () => this.angka(),
        'Ctrl-Alt-2': () => this.laku('toggleHeading2'),
        'Ctrl-Alt-3': () => this.laku('toggleHeading3'),
        'Shift-Ctrl-L': () => this.laku('toggleUnorderedList'),
        'Shift-Ctrl-O': () => this.laku('toggleOrderedList'),
      });
      this.cm.on('change', () => this.berubah());
      this.cm.on('blur', () => this.kirim());
      this.cm.on('paste', (cm, e) => this.tempel(e));

      this.pendengar = [
        [window, 'beforeunload', (e) => this.sebelumPergi(e)],
        [document, 'visibilitychange', () => document.hidden && this.kirim()],
        [window, 'online', () => this.kirim(true)],
        // Before a button of the page tells the server anything, the server has the text.
        [document, 'click', (e) => !this.akar.contains(e.target) && this.kirim(true), true],
      ];
      this.pendengar.forEach(([pada, apa, lalu, awal]) => pada.addEventListener(apa, lalu, awal || false));
      this.detak = setInterval(() => this.periksa(), 1000);
      this.tawarkan(this.simpanan.tertinggal(opsi.teks));
      this.tampilkan();
      // Drawn while hidden in a tab it would stay empty.
      this.pengamat = new ResizeObserver(() => this.cm.refresh());
      this.pengamat.observe(akar);
    }

    teks() {
      return this.mde.value();
    }

    // ------------------------------------------------------------ toolbar

    alat() {
      const tombol = [
        ['urung', 'Urungkan (Ctrl+Z)', () => this.cm.undo()],
        ['ulang', 'Ulangi (Ctrl+Y)', () => this.cm.redo()],
        null,
        ['Judul', 'Judul (Ctrl+Alt+2)', () => this.laku('toggleHeading2'), true],
        ['Subjudul', 'Subjudul (Ctrl+Alt+3)', () => this.laku('toggleHeading3'), true],
        null,
        ['tebal', 'Tebal (Ctrl+B)', () => this.laku('toggleBold')],
        ['miring', 'Miring (Ctrl+I)', () => this.laku('toggleItalic')],
        null,
        ['butir', 'Daftar berbutir (Ctrl+Shift+L)', () => this.laku('toggleUnorderedList')],
        ['nomor', 'Daftar bernomor (Ctrl+Shift+O)', () => this.laku('toggleOrderedList')],
        ['tabel', 'Sisipkan tabel', () => this.tabel()],
        ['tautan', 'Tautan (Ctrl+K)', () => this.tautan()],
        null,
        ['Sisipkan angka', 'Sisipkan angka dari data (Ctrl+Alt+A)', () => this.angka(), true],
      ];
      const bilah = buat('div', { class: 'editor-alat', role: 'toolbar', 'aria-label': 'Bentuk teks' });
      for (const t of tombol) {
        if (t === null) {
          bilah.append(buat('span', { class: 'editor-sela' }));
          continue;
        }
        const [nama, judul, laku, kataSaja] = t;
        const isi = kataSaja ? nama : buat('span', { class: 'ikon ikon-' + nama, 'aria-hidden': 'true' });
        bilah.append(buat('button', {
          type: 'button', title: judul, 'aria-label': judul, tabindex: '-1',
          // The cursor stays where it is.
          onmousedown: (e) => e.preventDefault(),
          onclick: laku,
        }, isi));
      }
      const semua = [...bilah.querySelectorAll('button')];
      semua[0].tabIndex = 0;
      bilah.addEventListener('keydown', (e) => {
        const ke = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
        if (ke) {
          const kini = semua.indexOf(document.activeElement);
          const lain = semua[(kini + ke + semua.length) % semua.length];
          semua.forEach((s) => { s.tabIndex = s === lain ? 0 : -1; });
          lain.focus();
          e.preventDefault();
        }
      });
      return bilah;
    }

    laku(nama) {
      window.EasyMDE[nama](this.mde);
      this.cm.focus();
    }

    tautan() {
      const teks = this.cm.getSelection() || 'teks tautan';
      this.cm.replaceSelection('[' + teks + '](https://)');
      const kursor = this.cm.getCursor();
      this.cm.setSelection({ line: kursor.line, ch: kursor.ch - 9 }, { line: kursor.line, ch: kursor.ch - 1 });
      this.cm.focus();
    }

    tabel() {
      const kursor = this.cm.getCursor('to');
      const kosong = !this.cm.getLine(kursor.line).trim();
      this.cm.setCursor({ line: kursor.line, ch: this.cm.getLine(kursor.line).length });
      this.cm.replaceSelection((kosong ? '\n' : '\n\n')
        + '| Uraian | Target | Realisasi |\n| --- | ---: | ---: |\n|  |  |  |\n|  |  |  |\n\n');
      this.cm.focus();
    }

    /** The page offers figures; the chosen one comes by `sisip`. */
    angka() {
      this.akar.$server.pilihAngka();
    }

    sisip(teks) {
      this.cm.replaceSelection(teks);
      this.cm.focus();
      this.kirim(true);
    }

    /** Puts something in the place of a piece of the text, which may have moved since the page read it. */
    gantiBagian(awal, lama, baru) {
      const teks = this.teks();
      let di = -1;
      for (let i = teks.indexOf(lama); i >= 0; i = teks.indexOf(lama, i + 1)) {
        if (di < 0 || Math.abs(i - awal) < Math.abs(di - awal)) {
          di = i;
        }
      }
      if (di >= 0) {
        this.cm.replaceRange(baru, this.cm.posFromIndex(di), this.cm.posFromIndex(di + lama.length));
        this.kirim(true);
      }
    }

    /** What is selected, with what stands around it; null when nothing is. */
    pilihan() {
      const kutipan = this.cm.getSelection();
      if (!kutipan.trim()) {
        return null;
      }
      const teks = this.teks();
      const awal = this.cm.indexFromPos(this.cm.getCursor('from'));
      const akhir = this.cm.indexFromPos(this.cm.getCursor('to'));
      return { kutipan: kutipan.trim(), sebelum: teks.slice(Math.max(0, awal - 120), awal), sesudah: teks.slice(akhir, akhir + 120) };
    }

    /** Marks a passage and brings it into view. */
    tunjuk(awal, akhir) {
      const dari = this.cm.posFromIndex(awal);
      this.cm.setSelection(dari, this.cm.posFromIndex(akhir));
      this.cm.scrollIntoView(dari, 80);
      this.cm.focus();
    }

    tempel(e) {
      const html = e.clipboardData && e.clipboardData.getData('text/html');
      const markdown = html ? keMarkdown(html) : '';
      if (markdown) {
        e.preventDefault();
        this.cm.replaceSelection(markdown, 'end', '+paste');
      }
    }

    // ------------------------------------------------------------ saving

    berubah() {
      const teks = this.teks();
      this.pesan = '';
      if (teks === this.diakui) {
        clearTimeout(this.pewaktu);
        this.simpanan.tulis('', null);
      } else {
        const kini = Date.now();
        this.simpanan.tulis('', { teks, pada: kini });
        this.sejak = this.sejak || kini;
        clearTimeout(this.pewaktu);
        this.pewaktu = setTimeout(() => this.kirim(), Math.max(0, Math.min(JEDA_MS, this.sejak + TERLAMA_MS - kini)));
      }
      this.tampilkan();
    }

    /** Sends what the server does not have; while an answer is awaited only when it must be now. */
    kirim(sekarang = false) {
      const teks = this.teks();
      if (teks === this.diakui && !this.dikirim) {
        return;
      }
      if (this.dikirim && (!sekarang || this.dikirim.teks === teks)) {
        return;
      }
      clearTimeout(this.pewaktu);
      this.sejak = 0;
      this.pesan = '';
      this.dikirim = { nomor: ++this.nomor, teks, pada: Date.now() };
      this.tampilkan();
      this.akar.$server.terima(this.dikirim.nomor, teks);
    }

    /** The server has that text. */
    diterima(nomor, jamSimpan) {
      if (!this.dikirim || this.dikirim.nomor !== nomor) {
        return;
      }
      this.akui(this.dikirim.teks, jamSimpan);
    }

    akui(teks, jamSimpan) {
      this.diakui = teks;
      this.jamSimpan = jamSimpan;
      this.dikirim = null;
      this.pesan = '';
      this.sejak = 0;
      this.berubah();
    }

    /** The server did not take that text; it stays here. */
    ditolak(nomor, pesan, ulangi) {
      if (this.dikirim && this.dikirim.nomor === nomor) {
        this.dikirim = null;
      }
      this.pesan = pesan;
      clearTimeout(this.pewaktu);
      if (ulangi) {
        this.pewaktu = setTimeout(() => this.kirim(), ULANG_MS);
      }
      this.tampilkan();
    }

    /** Another text in the place of this one, which can be brought back by undoing. */
    ganti(teks, tersimpan, jamSimpan) {
      if (tersimpan) {
        this.diakui = teks;
        this.jamSimpan = jamSimpan;
      }
      this.dikirim = null;
      if (this.teks() !== teks) {
        this.cm.setValue(teks);
      }
      this.berubah();
      if (!tersimpan) {
        this.kirim(true);
      }
    }

    /** Keeps a text that was not chosen, and offers it. */
    sisihkan(teks) {
      this.tawarkan(this.simpanan.tambah([{ teks, pada: Date.now(), sisih: true }], this.teks()));
    }

    putus() {
      const keadaan = window.Vaadin && window.Vaadin.connectionState && window.Vaadin.connectionState.state;
      return navigator.onLine === false || keadaan === 'reconnecting' || keadaan === 'connection-lost'
        || (this.dikirim && Date.now() - this.dikirim.pada > TANPA_JAWABAN_MS);
    }

    periksa() {
      if (!this.akar.isConnected) {
        // The page shows something else now.
        this.lepas();
      } else if (this.dikirim || this.teks() !== this.diakui) {
        this.tampilkan();
      }
    }

    sebelumPergi(e) {
      if (this.teks() !== this.diakui) {
        this.kirim(true);
        e.preventDefault();
      }
    }

    tampilkan() {
      const teks = this.teks();
      let keadaan = 'tersimpan';
      let kalimat = this.jamSimpan ? 'Tersimpan ' + this.jamSimpan : teks ? 'Tersimpan' : 'Belum ada teks';
      if (teks !== this.diakui) {
        if (this.pesan) {
          [keadaan, kalimat] = ['gagal', 'Belum tersimpan: ' + this.pesan];
        } else if (this.putus()) {
          [keadaan, kalimat] = ['putus', this.simpanan.boleh
            ? 'Sambungan terputus; teks disimpan di peramban ini'
            : 'Sambungan terputus; jangan tutup halaman ini'];
        } else if (this.dikirim) {
          [keadaan, kalimat] = ['menyimpan', 'Menyimpan…'];
        } else {
          [keadaan, kalimat] = ['belum', 'Belum tersimpan'];
        }
      }
      if (this.status.textContent !== kalimat) {
        this.status.textContent = kalimat;
        this.status.dataset.keadaan = keadaan;
        // Only what a person has to know is read out; each autosave would be a nuisance.
        this.status.setAttribute('role', keadaan === 'putus' || keadaan === 'gagal' ? 'alert' : 'note');
      }
      this.hitung.textContent = kata(teks).toLocaleString('id-ID') + ' kata';
    }

    // ------------------------------------------------------------ texts that were left behind

    tawarkan(semua) {
      this.tawaran.replaceChildren();
      this.tawaran.hidden = semua.length === 0;
      if (semua.length === 0) {
        return;
      }
      const satu = semua[semua.length - 1];
      const selesai = () => {
        const sisa = semua.slice(0, -1);
        this.simpanan.tulis(':tertinggal', sisa.length ? sisa : null);
        this.tawarkan(sisa);
      };
      const pratinjau = buat('pre', { tabindex: '0' }, satu.teks);
      this.tawaran.append(
        buat('p', {}, (satu.sisih ? 'Teks yang tidak Anda pakai ' : 'Di peramban ini ada teks yang diketik ')
          + jam(satu.pada) + ' (' + kata(satu.teks) + ' kata) '
          + (satu.sisih ? 'masih disimpan di peramban ini.' : 'dan belum sampai ke server.')),
        buat('details', {}, buat('summary', {}, 'Lihat teksnya'), pratinjau),
        buat('div', { class: 'tindakan' },
          buat('button', { type: 'button', class: 'utama', onclick: () => { selesai(); this.ganti(satu.teks, false); } }, 'Pakai teks ini'),
          buat('button', { type: 'button', onclick: selesai }, 'Buang')));
    }

    lepas() {
      clearTimeout(this.pewaktu);
      clearInterval(this.detak);
      this.pengamat.disconnect();
      this.pendengar.forEach(([pada, apa, lalu, awal]) => pada.removeEventListener(apa, lalu, awal || false));
    }
  }

  window.lkjipNarasi = {
    keMarkdown,

    pasang(akar, opsi) {
      if (akar.editor) {
        akar.editor.lepas();
        akar.replaceChildren();
      }
      akar.editor = new Editor(akar, opsi);
    },
  };
})();
