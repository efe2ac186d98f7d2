# Under which names files say a thing of their article. A line: what is said | names=the names, the first that is there counts.
# json: names of fields; meta: name, property or itemprop of a page's meta elements, in small letters; script: fields in a page's scripts.

# JSON: lists of articles, and objects that wrap one
json-list | names=items, articles, entries, results, data, documents, docs, hits, value, @graph, news, posts, stories
json-wrapper | names=article, response, data, item, fields, _source

# JSON: an article's fields
json-html | names=html, content_html, body_html, contentHtml, bodyHtml, content_rendered, content:encoded
json-text | names=text, articleBody, content_text, body, content, fulltext, full_text, fullText, article_body, body_text, bodyText, story, maintext, main_text
json-opening | names=description, summary, abstract, excerpt, lead
json-title | names=title, headline, name, heading
json-published | names=published, datePublished, date_published, publishedAt, published_at, publishDate, publish_date, pubDate, pub_date, publicationDate, publication_date, date, dateCreated, created_at, date_publish, webPublicationDate, seendate, dateModified, updated
json-url | names=url, link, canonical_url, webUrl, mainEntityOfPage, external_url, permalink, uri, source_url
json-publisher | names=publisher, source, site_name, siteName, source_name, provider, outlet, source_domain
json-language | names=language, inLanguage, lang, @language
json-author | names=author, authors, byline, creator

# JSON: where an object stands for a text, the field that holds it
json-value | names=name, rendered, value, text, @value, title, html, @id

# Meta elements: when the page was published
meta-published | names=article:published_time, og:published_time, og:article:published_time, datepublished, dc.date.issued, dcterms.issued, dcterms.available, pubdate, publish_date, publish-date, publishdate, published_time, publication_date, parsely-pub-date, sailthru.date, article.published, article:published, article:publication_date, citation_publication_date, citation_date, last-modified-date-published, cxenseparse:recs:publishtime, originalpublicationdate, vr:published_time, bt:pubdate, rnews:datepublished, article_date_original, date_published

# Meta elements: a day, often that of the last change; a day shown at the title that is earlier counts before it
meta-day | names=date, dc.date, dc.date.created, dcterms.created, dcterms.date, dc.terms.created, displaydate, created, datecreated, timestamp, search.date, buildtime

# Meta elements: when the page was changed
meta-modified | names=article:modified_time, og:updated_time, datemodified, dcterms.modified, last-modified, lastmod, dc.date.modified, revised

# Meta elements: the rest
meta-title | names=og:title, twitter:title
meta-site | names=og:site_name, publisher
meta-author | names=author, article:author, dc.creator, parsely-author
meta-language | names=content-language, og:locale

# Fields in a page's scripts that tell when its article was published
script-published | names=datePublished, publishedDate, publishDate, publishedAt, published_at, publicationDate, publish_date, firstPublished, createdAt, created_at

# Words beside a visible day, in small letters: of a change, of publication
words-changed | names=aktualisiert, geändert, bearbeitet, update, modified, edited, revised, mis à jour, modifié, actualizado, aggiornat, bijgewerkt, atualizado
words-published | names=veröffentlicht, gepostet, erschienen am, publiziert, published, posted, publié, publicado, pubblicato, gepubliceerd

# What stands before an author's name without being part of it; the ends of accounts that are no names, and how lines begin that only look like a byline
byline-opening | names=by, von, par, text, analysis by, story by
byline-account | names=admin, administrator, publisher, webmaster
byline-none | names=follow, folge, folgen, subscribe
