# What python-docx finds in Word documents: {path: {"lines": [...], "tables": n}}, in the order of the body.
import json
import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def blocks(element, holder):
    """Paragraphs and tables of an element, those in a content control (the contents) too."""
    for child in element:
        if child.tag == qn("w:p"):
            yield Paragraph(child, holder)
        elif child.tag == qn("w:tbl"):
            yield Table(child, holder)
        elif child.tag == qn("w:sdt"):
            yield from blocks(child.find(qn("w:sdtContent")), holder)


def read(element, holder, found):
    for item in blocks(element, holder):
        if isinstance(item, Table):
            found["tables"] += 1
            for row in item.rows:
                seen = set()
                for cell in row.cells:
                    # A cell over several columns is given once for each.
                    if cell._tc not in seen:
                        seen.add(cell._tc)
                        read(cell._tc, cell, found)
        else:
            found["lines"].append(item.text)


result = {}
for path in sys.argv[1:]:
    found = {"lines": [], "tables": 0}
    document = docx.Document(path)
    read(document.element.body, document, found)
    result[path] = found
json.dump(result, sys.stdout)
