"""The preview: a page on this machine that shows the flyer while its content is written.

The page in `page/` asks an interface of four questions (`house.js`): what there is to see of a
choice, a picture, a file, and word of changes. Here they are answered over HTTP (`server`), from
what is built (`proof`) for the content as it was saved last (`studio`).
"""
