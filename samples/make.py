"""Turns the sources of the samples into flat ODF and lets LibreOffice write the .docx files.

The dialect of samples/source/*.md is described in samples/README.md. Standard library only.
"""
import base64
import datetime
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unicodedata
import zlib
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
SOURCE, DRAFTS = HERE / "source", HERE / "drafts"
PLANS = {"plan-63": HERE / "plan-63.md", "plan-school": HERE / "plan-school.md", "plan-port": SOURCE / "plan-port.md"}

NAMESPACES = " ".join(f'xmlns:{k}="{v}"' for k, v in {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
}.items())


# ---------------------------------------------------------------- TCVN3

TCVN3 = dict(zip(
    "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđĂÂĐÊÔƠƯ",
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®¡¢§£¤¥¦"))


def tcvn3_runs(text):
    """Pairs (code points, capital font?). TCVN3 has no capital with a tone: those need the font .VnTimeH."""
    runs = []
    for word in re.split(r"(\s+)", unicodedata.normalize("NFC", text)):
        capital_word = len(word) > 1 and word.upper() == word and any(c not in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" for c in word if c.isalpha())
        for c in word:
            high = c.isalpha() and (capital_word or (c not in TCVN3 and not c.isascii()))
            c = c.lower() if high else c
            code = TCVN3.get(c, c)
            if runs and (runs[-1][1] == high or c.isspace()):
                runs[-1][0].append(code)
            else:
                runs.append(([code], high))
    return [("".join(codes), high) for codes, high in runs]


# ---------------------------------------------------------------- a small bar chart

DIGITS = {"0": "755557", "1": "262227", "2": "717477", "3": "717117", "4": "557111", "5": "747117",
          "6": "747557", "7": "711244", "8": "757557", "9": "757117", ",": "000024"}


def chart(values):
    """PNG bytes of a bar chart with its figures above the bars."""
    bar, gap, height, scale = 44, 26, 220, 3
    width = gap + len(values) * (bar + gap)
    top = max(values) * 1.15
    rows = [[0] * width for _ in range(height)]
    for x in range(width):
        rows[height - 12][x] = 1
    for i, value in enumerate(values):
        left, tall = gap + i * (bar + gap), int(value / top * (height - 40))
        for y in range(height - 12 - tall, height - 12):
            for x in range(left, left + bar):
                rows[y][x] = 2
        label = (f"{value:g}").replace(".", ",")
        x0, y0 = left + (bar - len(label) * 4 * scale) // 2, height - 12 - tall - 7 * scale
        for k, sign in enumerate(label):
            for r, bits in enumerate(DIGITS[sign]):
                for c in range(3):
                    if int(bits) >> (2 - c) & 1:
                        for dy in range(scale):
                            for dx in range(scale):
                                rows[y0 + r * scale + dy][max(0, x0 + (k * 4 + c) * scale + dx)] = 1

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    pixels = b"".join(b"\0" + bytes(row) for row in rows)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
            + chunk(b"PLTE", bytes([255, 255, 255, 30, 30, 30, 178, 34, 34])) + chunk(b"IDAT", zlib.compress(pixels, 9)) + chunk(b"IEND", b"")), width, height


# ---------------------------------------------------------------- the dialect

def read_source(path):
    """Front matter as a dictionary, and the rest."""
    text = path.read_text(encoding="utf-8")
    head = {}
    if text.startswith("---\n"):
        front, text = text[4:].split("\n---\n", 1)
        for line in front.splitlines():
            key, _, value = line.partition(":")
            head[key.strip()] = value.strip()
    return head, text


MARKS = re.compile(r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>[^*\s][^*]*?)\*|\{\+(?P<ins>.+?)\+\}|\{-(?P<del>.+?)-\}|\{#(?P<note>.+?)#\}|\{\^(?P<foot>.+?)\^\}|(?P<br><br>)", re.S)


class Writer:
    """Writes one source as flat ODF."""

    def __init__(self, head):
        self.head, self.body, self.changes, self.levels = head, [], [], []
        self.notes, self.titled = 0, False
        self.editor = head.get("editor", "Nguyễn Hồng Vân")
        self.when = datetime.datetime(2026, 5, 28, 9, 12)
        self.old = head.get("encoding") == "tcvn3"

    # text

    def plain(self, text):
        text = unicodedata.normalize(self.head.get("form", "NFC"), text)
        if not self.old:
            return escape(text)
        return "".join(f'<text:span text:style-name="{"OldCapitals" if high else "Old"}">{escape(codes)}</text:span>' for codes, high in tcvn3_runs(text))

    def change_info(self):
        self.when += datetime.timedelta(minutes=7)
        return f"<office:change-info><dc:creator>{escape(self.editor)}</dc:creator><dc:date>{self.when.isoformat()}</dc:date></office:change-info>"

    def inline(self, text):
        out, at = [], 0
        for m in MARKS.finditer(text):
            out.append(self.plain(text[at:m.start()]))
            at = m.end()
            kind, value = m.lastgroup, m.group(m.lastgroup)
            if kind == "bold":
                out.append(f'<text:span text:style-name="Bold">{self.inline(value)}</text:span>')
            elif kind == "italic":
                out.append(f'<text:span text:style-name="Italic">{self.inline(value)}</text:span>')
            elif kind == "br":
                out.append("<text:line-break/>")
            elif kind == "ins":
                name = f"ct{len(self.changes) + 1}"
                self.changes.append(f'<text:changed-region text:id="{name}"><text:insertion>{self.change_info()}</text:insertion></text:changed-region>')
                out.append(f'<text:change-start text:change-id="{name}"/>{self.inline(value)}<text:change-end text:change-id="{name}"/>')
            elif kind == "del":
                name = f"ct{len(self.changes) + 1}"
                self.changes.append(f'<text:changed-region text:id="{name}"><text:deletion>{self.change_info()}<text:p text:style-name="Body">{self.plain(value)}</text:p></text:deletion></text:changed-region>')
                out.append(f'<text:change text:change-id="{name}"/>')
            elif kind == "note":
                self.when += datetime.timedelta(minutes=5)
                out.append(f"<office:annotation><dc:creator>{escape(self.editor)}</dc:creator><dc:date>{self.when.isoformat()}</dc:date><text:p>{self.plain(value)}</text:p></office:annotation>")
            elif kind == "foot":
                self.notes += 1
                out.append(f'<text:note text:id="ftn{self.notes}" text:note-class="footnote"><text:note-citation>{self.notes}</text:note-citation><text:note-body><text:p text:style-name="Footnote">{self.plain(value)}</text:p></text:note-body></text:note>')
        out.append(self.plain(text[at:]))
        return "".join(out)

    # blocks

    def paragraph(self, style, text):
        self.body.append(f'<text:p text:style-name="{style}">{self.inline(text)}</text:p>')

    def table(self, rows, widths=None):
        count = len(rows[0])
        name = f"T{len(self.body)}"
        self.body.append(f'<table:table table:name="{name}" table:style-name="Grid">' + "".join(
            f'<table:table-column table:style-name="Col{(widths or [100 // count] * count)[i]}"/>' for i in range(count)))
        for number, row in enumerate(rows):
            if number == 0:
                self.body.append("<table:table-header-rows>")
            self.body.append("<table:table-row>")
            for cell in row:
                self.body.append('<table:table-cell table:style-name="Cell" office:value-type="string">')
                self.paragraph("CellHead" if number == 0 else "CellText", cell)
                self.body.append("</table:table-cell>")
            self.body.append("</table:table-row>")
            if number == 0:
                self.body.append("</table:table-header-rows>")
        self.body.append("</table:table>")

    def two_columns(self, left, right):
        self.body.append('<table:table table:name="Letterhead" table:style-name="Open"><table:table-column table:style-name="Col40"/><table:table-column table:style-name="Col60"/><table:table-row>')
        for cell in (left, right):
            self.body.append('<table:table-cell table:style-name="OpenCell" office:value-type="string">')
            for style, text in cell:
                self.paragraph(style, text)
            self.body.append("</table:table-cell>")
        self.body.append("</table:table-row></table:table>")

    def picture(self, caption, values):
        data, width, height = chart(values)
        self.body.append(f'<text:p text:style-name="Centre"><draw:frame draw:name="Biểu đồ" draw:style-name="Picture" text:anchor-type="as-char" svg:width="{width / 44:.2f}cm" svg:height="{height / 44:.2f}cm"><draw:image><office:binary-data>{base64.b64encode(data).decode()}</office:binary-data></draw:image></draw:frame></text:p>')
        self.paragraph("Caption", caption)

    def item(self, level, text):
        """A numbered item; its level's list is opened when needed. Paragraphs that follow stay inside the item."""
        while len(self.levels) > level:
            self.body.append("</text:list-item></text:list>")
            self.levels.pop()
        if len(self.levels) == level:
            self.body.append("</text:list-item><text:list-item>")
        else:
            self.body.append('<text:list text:style-name="Numbers"><text:list-item>' if not self.levels else "<text:list><text:list-item>")
            self.levels.append(level)
        self.paragraph("Item1" if level == 1 else "Item2", text)

    def end_list(self):
        while self.levels:
            self.body.append("</text:list-item></text:list>")
            self.levels.pop()

    def blocks(self, text):
        paragraph_style = None
        for block in re.split(r"\n\s*\n", text.strip()):
            block = block.strip()
            style = paragraph_style or "Body"
            numbered = re.match(r"(#+)\. ", block)
            if numbered:
                self.item(len(numbered[1]), block[numbered.end():].replace("\n", " "))
                continue
            heading = re.match(r"(#+) ", block)
            if heading:
                self.end_list()
                title = block[heading.end():].replace("\n", " ")
                annex = self.head.get("plan") and re.match(r"PHỤ LỤC|NỘI DUNG GỢI Ý", title)
                first, self.titled = self.head.get("plan") and heading[1] == "##" and not self.titled, self.titled or heading[1] == "##"
                self.paragraph("Annex" if annex else "Subject" if first else "Heading_" + str(min(3, len(heading[1]))), title)
            elif block in ("{landscape}", "{portrait}"):
                self.end_list()
                paragraph_style = "Landscape" if block == "{landscape}" else "Portrait"
                continue
            elif block == "{endlist}":
                self.end_list()
            elif block.startswith("|"):
                rows = [[c.strip() for c in line.strip().strip("|").split("|")] for line in block.splitlines()]
                marks = rows.pop(1)
                self.table(rows, [int(c) for c in (m.strip("-:") for m in marks) if c.isdigit()] or self.widths(rows))
            elif block.startswith("!["):
                m = re.match(r"!\[(.*?)\]\(chart ([\d. ]+)\)", block)
                self.picture(m[1], [float(v) for v in m[2].split()])
            elif block.startswith("> "):
                self.paragraph("Centre", block[2:].replace("\n> ", " "))
            else:
                for line in re.split(r"\n(?=[-+] )", block):
                    self.paragraph(style, line.replace("\n", " "))
            paragraph_style = None
        self.end_list()

    @staticmethod
    def widths(rows):
        longest = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
        longest = [max(8, min(60, n * 1.5 if n < 20 else n)) for n in longest]
        shares = [max(6, round(100 * n / sum(longest))) for n in longest]
        shares[-1] += 100 - sum(shares)
        return shares

    # letterhead and ending

    def letterhead(self):
        h, style = self.head, self.head.get("style", "none")
        if style == "none":
            return
        left = [("Small", h["superior"])] if h.get("superior") else []
        left += [("SmallBold", line.strip()) for line in h["issuer"].split("/")]
        left.append(("SmallBold", "*") if style in ("party", "front") else ("Rule", ""))
        if h.get("number"):
            left.append(("Small", h["number"]))
        if style == "party":
            right = [("SmallBold", "ĐẢNG CỘNG SẢN VIỆT NAM"), ("Rule", "")]
        else:
            right = [("Nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("SmallBold", "Độc lập - Tự do - Hạnh phúc"), ("Rule", "")]
        right.append(("PlaceDate", h["place"]))
        self.two_columns(left, right)

    def ending(self):
        h = self.head
        if not h.get("signer"):
            return
        left = []
        if h.get("recipients"):
            left = [("RecipientsHead", "Nơi nhận:")] + [("Recipients", "- " + r.strip()) for r in h["recipients"].split("|")]
        right = [("SmallBold", line.strip()) for line in h.get("signing", "").split("|")]
        right += [("Small", "")] * 3 + [("SmallBold", h["signer"])]
        self.paragraph("Small", "")
        self.two_columns(left or [("Small", "")], right)

    def draft(self, text):
        h = self.head
        self.letterhead()
        if h.get("title"):
            self.paragraph("Title_", h["title"])
        if h.get("subject"):
            self.paragraph("Subject", h["subject"])
        if h.get("speaker"):
            self.paragraph("Speaker", h["speaker"])
        self.blocks(text)
        self.ending()

    def plan(self, text):
        before, _, rest = text.partition("\n# ")
        left, right = [], []
        for line in [p.strip() for p in before.split("\n\n") if p.strip()]:
            line = line.strip("*")
            if line.startswith("Số"):
                left += [("SmallBold", "*")] if "ĐẢNG CỘNG SẢN VIỆT NAM" in before else []
                left.append(("Small", line))
            elif line.startswith(("ĐẢNG CỘNG SẢN", "CỘNG HÒA", "Độc lập")):
                right.append(("Nation" if line.startswith("CỘNG HÒA") else "SmallBold", line))
            elif re.search(r", ngày ", line):
                right.append(("PlaceDate", line))
            else:
                left.append(("SmallBold", line))
        self.two_columns(left, right)
        self.blocks("# " + rest)

    # the file

    def fodt(self):
        h = self.head
        font = h.get("font", "Times New Roman")
        size = h.get("size", "14")
        indent, line = ("1.27cm", 'fo:line-height="120%"') if h.get("style") in ("state",) else ("1cm", 'style:line-height-at-least="19pt"')
        margins = dict(top="2cm", bottom="2cm", left="3cm", right="1.5cm")

        def para(name, props="", chars="", parent="Standard", extra=""):
            return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}"{extra}>'
                    f"<style:paragraph-properties {props}/><style:text-properties {chars}/></style:style>")

        bold = 'fo:font-weight="bold"'
        italic = 'fo:font-style="italic"'
        body = f'fo:text-align="justify" fo:text-indent="{indent}" fo:margin-top="0.21cm" {line}'
        styles = [
            f'<style:default-style style:family="paragraph"><style:text-properties style:font-name="Main" fo:font-family="{font}" fo:font-size="{size}pt" fo:language="vi" fo:country="VN"/></style:default-style>',
            '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
            '<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"/>',
            '<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"/>',
            '<style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:font-size="10pt"/></style:style>',
        ]
        automatic = [
            para("Body", body),
            para("Landscape", body, extra=' style:master-page-name="Wide"'),
            para("Portrait", body, extra=' style:master-page-name="Standard"'),
            para("Heading_1", body if not h.get("plan") else 'fo:text-align="center" fo:margin-top="0.3cm"', bold),
            para("Heading_2", body, bold if h.get("plan") else f"{bold} {italic}"),
            para("Heading_3", body, italic if not h.get("plan") else bold),
            para("Annex", 'fo:text-align="center" fo:break-before="page"', bold),
            para("Item1", 'fo:text-align="justify" fo:margin-top="0.21cm"', bold),
            para("Item2", 'fo:text-align="justify" fo:margin-top="0.21cm"', italic),
            para("Title_", 'fo:text-align="center" fo:margin-top="0.5cm"', f'{bold} fo:font-size="15pt"'),
            para("Subject", 'fo:text-align="center" fo:margin-bottom="0.2cm"', bold),
            para("Speaker", 'fo:text-align="center" fo:margin-bottom="0.3cm"', italic),
            para("Centre", 'fo:text-align="center" fo:margin-top="0.2cm"'),
            para("Caption", 'fo:text-align="center"', f'{italic} fo:font-size="12pt"'),
            para("Small", 'fo:text-align="center"', 'fo:font-size="13pt"'),
            para("SmallBold", 'fo:text-align="center"', f'{bold} fo:font-size="13pt"'),
            para("Nation", 'fo:text-align="center"', f'{bold} fo:font-size="12pt"'),
            para("PlaceDate", 'fo:text-align="center" fo:margin-top="0.15cm"', f'{italic} fo:font-size="13pt"'),
            para("Rule", 'fo:text-align="center" fo:margin-left="2.2cm" fo:margin-right="2.2cm" fo:border-top="none" fo:border-left="none" fo:border-right="none" fo:border-bottom="0.5pt solid #000000"', 'fo:font-size="2pt"'),
            para("RecipientsHead", "", f'{bold} {italic} fo:font-size="12pt"'),
            para("Recipients", "", 'fo:font-size="11pt"'),
            para("CellHead", 'fo:text-align="center"', f'{bold} fo:font-size="13pt"'),
            para("CellText", 'fo:text-align="start"', 'fo:font-size="13pt"'),
            para("PageTop", 'fo:text-align="center"', 'fo:font-size="13pt"', "Header"),
            para("PageBottom", 'fo:text-align="center"', f'{italic} fo:font-size="11pt"', "Footer"),
            f'<style:style style:name="Bold" style:family="text"><style:text-properties {bold}/></style:style>',
            f'<style:style style:name="Italic" style:family="text"><style:text-properties {italic}/></style:style>',
            '<style:style style:name="Old" style:family="text"><style:text-properties fo:font-family=".VnTime"/></style:style>',
            '<style:style style:name="OldCapitals" style:family="text"><style:text-properties fo:font-family=".VnTimeH"/></style:style>',
            '<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>',
            '<style:style style:name="Grid" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins"/></style:style>',
            '<style:style style:name="Open" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins"/></style:style>',
            '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>',
            '<style:style style:name="OpenCell" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.05cm"/></style:style>',
        ]
        automatic += [f'<style:style style:name="Col{n}" style:family="table-column"><style:table-column-properties style:column-width="{n * 0.165:.3f}cm" style:rel-column-width="{n * 600}*"/></style:style>' for n in range(1, 101)]
        automatic.append('<text:list-style style:name="Numbers">' + "".join(
            f'<text:list-level-style-number text:level="{n}" style:num-format="{f}" style:num-suffix="." text:display-levels="{d}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space" fo:text-indent="{indent}" fo:margin-left="0cm"/></style:list-level-properties></text:list-level-style-number>'
            for n, f, d in ((1, "I", 1), (2, "1", 1), (3, "1", 2))) + "</text:list-style>")

        top = '<style:header><text:p text:style-name="PageTop"><text:page-number text:select-page="current">2</text:page-number></text:p></style:header>' if h.get("pages") else ""
        if h.get("header"):
            top = f'<style:header><text:p text:style-name="PageTop">{self.plain(h["header"])}</text:p></style:header>'
        bottom = ""
        if h.get("footer"):
            bottom = (f'<style:footer><text:p text:style-name="PageBottom">{self.plain(h["footer"])} - {self.plain("Trang")} <text:page-number text:select-page="current">1</text:page-number>/<text:page-count>4</text:page-count></text:p></style:footer>')
        header_space = '<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.2cm"/></style:header-style>' if top else ""
        footer_space = '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.2cm"/></style:footer-style>' if bottom else ""

        def layout(name, width, height, turned):
            edges = " ".join(f'fo:margin-{k}="{v}"' for k, v in margins.items())
            return (f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="{width}" fo:page-height="{height}" style:print-orientation="{turned}" {edges}/>{header_space}{footer_space}</style:page-layout>')
        automatic_pages = layout("Upright", "21cm", "29.7cm", "portrait") + layout("Across", "29.7cm", "21cm", "landscape")
        masters = (f'<style:master-page style:name="Standard" style:page-layout-name="Upright">{top}{bottom}</style:master-page>'
                   f'<style:master-page style:name="Wide" style:page-layout-name="Across">{top}{bottom}</style:master-page>')
        tracked = f'<text:tracked-changes>{"".join(self.changes)}</text:tracked-changes>' if self.changes else ""
        return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
                f'<office:meta><meta:creation-date>2026-05-27T08:00:00</meta:creation-date><dc:date>2026-05-28T16:00:00</dc:date></office:meta>'
                f'<office:font-face-decls><style:font-face style:name="Main" svg:font-family="\'{font}\'"/></office:font-face-decls>'
                f'<office:styles>{"".join(styles)}</office:styles>'
                f'<office:automatic-styles>{"".join(automatic)}{automatic_pages}</office:automatic-styles>'
                f'<office:master-styles>{masters}</office:master-styles>'
                f'<office:body><office:text>{tracked}{"".join(self.body)}</office:text></office:body></office:document>')


# ---------------------------------------------------------------- spoken syllables, an estimate

EXPANSIONS = {"UBND": 4, "HĐND": 4, "MTTQ": 4, "BCĐ": 3, "GPMB": 4, "KT-XH": 4, "TTHC": 4, "BTV": 4, "QPPL": 4, "TU": 2, "TW": 2, "KH": 2, "CV": 2, "NQ": 2,
              "CT": 2, "QĐ": 2, "NĐ-CP": 4, "NĐ": 2, "CP": 2, "KL": 2, "HD": 2, "BC": 2, "ĐU": 2, "TTg": 2, "QR": 2, "VNeID": 4, "AI": 2, "LAN": 1, "SMS": 3,
              "CSDL": 4, "CNTT": 4, "CBCCVC": 6, "KPI": 3, "GRDP": 4, "FDI": 3, "USB": 3, "IOC": 3, "GIS": 1, "OCOP": 2, "VNPT": 4, "ha": 2, "km": 3, "m2": 3, "T/M": 2, "PC": 2}


def cardinal(n):
    """Syllables of a whole number, northern reading, with 'không trăm' and 'linh'."""
    if n < 10:
        return 1
    if n < 100:
        return (2 if n % 10 else 1) if n < 20 else (3 if n % 10 else 2)
    for unit in (10 ** 9, 10 ** 6, 1000):
        if n >= unit:
            rest = n % unit
            if not rest:
                return cardinal(n // unit) + 1
            gap = 0
            if unit == 1000 and rest < 100:
                gap = 2 + (1 if rest < 10 else 0)
            return cardinal(n // unit) + 1 + gap + cardinal(rest)
    rest = n % 100
    return 2 + (0 if not rest else 2 if rest < 10 else cardinal(rest))


def token_syllables(token):
    token = token.strip(".,;:!?()\"“”'’…[]–-")
    if not token:
        return 0
    if token in EXPANSIONS:
        return EXPANSIONS[token]
    extra = 0
    if token.endswith("%"):
        token, extra = token[:-1], 2
    if re.fullmatch(r"\d{1,3}(\.\d{3})+", token):
        return cardinal(int(token.replace(".", ""))) + extra
    if re.fullmatch(r"[\d.]+,\d+", token):
        whole, _, part = token.partition(",")
        return cardinal(int(whole.replace(".", ""))) + 1 + (cardinal(int(part)) if part[0] != "0" else len(part)) + extra
    if re.fullmatch(r"\d+", token):
        return cardinal(int(token)) + extra
    date = re.fullmatch(r"(?:(\d{1,2})/)?(\d{1,2})/(\d{4})", token)
    if date:
        return (cardinal(int(date[1])) + 1 if date[1] else 0) + cardinal(int(date[2])) + 1 + cardinal(int(date[3]))
    if re.search(r"[/-]", token) and not re.fullmatch(r"\d+[/-]\d+%?", token):
        return extra + sum(token_syllables(p) for p in re.split(r"[/-]", token))
    pair = re.fullmatch(r"(\d+)([/-])(\d+)", token)
    if pair:
        return cardinal(int(pair[1])) + 1 + cardinal(int(pair[3])) + extra
    if re.fullmatch(r"\d+h\d*'?", token):
        return 1 + sum(cardinal(int(n)) for n in re.findall(r"\d+", token))
    if re.fullmatch(r"[IVXL]+", token):
        return 1
    if token.isupper() and len(token) > 1 and not re.search("[AĂÂEÊIOÔƠUƯY]", unicodedata.normalize("NFD", token)):
        return len(token)
    return 1


def spoken(path):
    """Estimated syllables from the salutation to the thanks: tables, footnotes, comments and deleted text left out."""
    _, text = read_source(path)
    text = re.sub(r"\{\^.+?\^\}|\{#.+?#\}|\{-.+?-\}", "", text, flags=re.S)
    text = re.sub(r"\{\+|\+\}|\*\*|\*|\{\w+\}", "", text)
    text = re.sub(r"(?m)^(\||!\[).*$", "", text)
    text = re.sub(r"(?m)^#+\.? ", "", text)
    start = text.find("Kính thưa")
    text = text[max(0, start):]
    end = [m.end() for m in re.finditer(r"trân trọng cảm ơn[^.!]*[.!]?", text)]
    text = text[:end[-1]] if end else text
    return sum(token_syllables(t) for t in text.split())


# ---------------------------------------------------------------- driver

def render(name, path):
    head, text = read_source(path)
    if name.startswith("plan"):
        head.update(plan="yes", pages="yes")
    writer = Writer(head)
    writer.plan("\n" + text) if head.get("plan") else writer.draft(text)
    return writer.fodt()


def build(targets):
    """targets: list of (name, source, folder). One run of the office program for each folder."""
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        by_folder = {}
        for name, source, folder in targets:
            flat = work / f"{name}.fodt"
            flat.write_text(render(name, source), encoding="utf-8")
            by_folder.setdefault(folder, []).append(flat)
        for folder, files in by_folder.items():
            subprocess.run(["soffice", "--headless", f"-env:UserInstallation={(work / 'profile').as_uri()}",
                            "--convert-to", "docx", "--outdir", str(folder), *map(str, files)], check=True, stdout=subprocess.DEVNULL)
            missing = [f.stem for f in files if not (folder / f"{f.stem}.docx").exists()]
            if missing:
                sys.exit(f"not written: {', '.join(missing)}")
    print(f"{len(targets)} documents written")


def main(arguments):
    drafts = {p.stem: p for p in sorted(SOURCE.glob("tham-luan-*.md"))}
    if arguments == ["--count"]:
        for name, path in drafts.items():
            print(name, spoken(path))
        return
    if not shutil.which("soffice"):
        sys.exit("LibreOffice (soffice) is needed to write the Word files.")
    wanted = lambda name: not arguments or name in arguments or name.rpartition("-")[2] in arguments
    targets = [(n, p, DRAFTS) for n, p in drafts.items() if wanted(n)]
    targets += [(n, p, HERE) for n, p in PLANS.items() if n != "plan-school" and p.exists() and (wanted(n) or "plans" in arguments)]
    build(targets)


main(sys.argv[1:])
