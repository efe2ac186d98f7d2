# What English sites put around an article, and what stays when a page is copied as text. The keys are those of the German file.

# Advertisements
Advertisement | as=noise
Advertisements | as=noise
Ad | as=noise
Ads | as=noise
Sponsored | as=noise
Sponsored content | as=noise
Promoted | as=noise
Advert | as=noise
Story continues below advertisement | as=noise
Story continues below | as=noise
Article continues below | at=begin | as=noise
Continue reading below | at=begin | as=noise
Continue reading the main story | at=line,end | as=noise
Skip advertisement | as=noise
Report this ad | as=noise
Advertise | as=noise
Advertise with us | as=noise
Scroll to continue | at=begin | as=noise
Promoted stories | as=noise

# Menus and buttons
Home | as=noise
Menu | as=noise
Search | as=noise
Login | as=noise
Log in | as=noise
Log out | as=noise
Sign in | as=noise
Sign up | as=noise
Register | as=noise
Subscribe | as=noise
Subscribe now | as=noise
My account | as=noise
Skip to content | as=noise
Skip to main content | as=noise
Skip to navigation | as=noise
Jump to content | as=noise
Back to top | as=noise
Top | as=noise
Next | as=noise
Previous | as=noise
Close | as=noise
Fullscreen | as=noise
Enlarge | as=noise
Enlarge image | as=noise
Enlarge this image | as=noise
Hide caption | as=noise
Toggle caption | as=noise
Play video | as=noise
Watch video | as=noise
Watch live | as=noise
Watch now | as=noise
Listen | as=noise
Listen to article | as=noise
Print | as=noise
Print this page | as=noise
Print article | as=noise
Read more | at=line,end | as=noise | most=200
Show more | as=noise
Load more | as=noise
View more | as=noise
View all | as=noise
See all | as=noise
Learn more | as=noise
More | as=related
Bookmark | as=noise
Save | as=noise
Save article | as=noise
Copy link | as=noise
Get short URL | as=noise
Short URL | as=noise
Contents | as=noise
Table of contents | as=noise
In this article | as=noise
Key points | as=noise
Key takeaways | as=noise
Highlights | as=noise
Story highlights | as=noise
At a glance | as=noise
Topline | as=noise
Breaking news | as=noise
Latest news | as=related
Top news | as=related
Photo | as=noise
Photos | as=noise
Videos | as=noise
Gallery | as=noise
View gallery | as=noise
Image gallery | as=noise
Social wall | as=noise
{n} min read | as=noise
{n} minute read | as=noise
Reading time | at=begin | as=noise | most=40
Estimated reading time | at=begin | as=noise | most=60
Why you can trust | at=begin | as=noise | most=60
Created with Sketch | at=end | as=noise
image/svg+xml | as=noise
Opens in new window | at=end | as=noise
Opens in a new window | at=end | as=noise
This is a modal window | at=begin | as=noise | most=300
Javascript is required | at=begin | as=noise
Please enable JavaScript | at=begin | as=noise
Your browser does not support | at=begin | as=noise
Media playback is | at=begin | as=noise | most=200 | closed=no
Media playback is unsupported on your device | as=noise
This video can not be played | as=noise
Transcript | as=noise
Click here | at=begin | as=noise | most=120
Tap here | at=begin | as=noise | most=120
Text size | at=begin | as=noise | most=40
Reader comments | as=comments

# Sharing
Share | as=noise
Share this | as=noise
Share this article | as=noise
Share this story | as=noise
Share this page | as=noise
Share this post | as=noise
Share this with | at=begin | as=noise | most=60
Share on | at=begin | as=noise | most=60
Share to | at=begin | as=noise | most=60
Share via | at=begin | as=noise | most=60
Click to share | at=begin | as=noise
Click to print | at=begin | as=noise
Click to email | at=begin | as=noise
Email this | at=begin | as=noise | most=60
Email | as=noise
Tweet | as=noise
Tweet this | as=noise
Pin it | as=noise
Facebook | as=noise
Twitter | as=noise
X | as=noise
LinkedIn | as=noise
Pinterest | as=noise
WhatsApp | as=noise
Telegram | as=noise
Reddit | as=noise
Tumblr | as=noise
Pocket | as=noise
Xing | as=noise
Flipboard | as=noise
Messenger | as=noise
Instagram | as=noise
YouTube | as=noise
Youtube | as=noise
TikTok | as=noise
Mastodon | as=noise
Bluesky | as=noise
Threads | as=noise
SnapChat | as=noise
RSS | as=noise
RSS feed | as=noise
Facebook Twitter | at=begin | as=noise
Follow | as=noise
Follow us | at=begin | as=noise | most=100
Follow us on | at=begin | as=noise
Follow on | at=begin | as=noise | most=60
Find us on | at=begin | as=noise | most=80
Like us on | at=begin | as=noise | most=80
Like this story | at=begin | as=noise
Like this article | at=begin | as=noise
Have your say | at=begin | as=noise
Have a story | at=begin | as=noise | most=200
Do you have a story | at=begin | as=noise | most=200
Give us feedback | at=begin | as=noise
Get in touch | at=begin | as=noise | most=120
Contact us | as=end
Join the conversation | at=begin | as=comments

# Consent, subscription
We use cookies | at=begin | as=noise | most=600
This website uses cookies | at=begin | as=noise | most=600
This site uses cookies | at=begin | as=noise | most=600
By continuing to use | at=begin | as=noise | most=400
By clicking | at=begin | as=noise | most=300
By subscribing | at=begin | as=noise | most=300
By signing up | at=begin | as=noise | most=300
By submitting | at=begin | as=noise | most=300
Accept | as=noise
Accept all | as=noise
Accept cookies | as=noise
Manage cookies | as=noise
Cookie settings | as=noise
Cookie preferences | as=noise
Sign up for | at=begin | as=noise | most=300
Sign up to | at=begin | as=noise | most=300
Sign up here | at=begin | as=noise | most=200
Get our | at=begin | as=noise | most=120 | closed=no
Get the latest | at=begin | as=noise | most=200
Get all the latest | at=begin | as=noise | most=200
Get more stories | at=begin | as=noise | most=200
Get breaking news | at=begin | as=noise | most=200
Subscribe to | at=begin | as=noise | most=200
Subscribe for | at=begin | as=noise | most=200
Subscribe today | at=begin | as=noise | most=200
Already a subscriber | at=begin | as=noise | most=200
Already have an account | at=begin | as=noise | most=200
To continue reading | at=begin | as=noise | most=200
To read this article | at=begin | as=noise | most=200
Thank you for subscribing | at=begin | as=noise | most=200
Thank you for reading | at=begin | as=noise | most=300
Thanks for reading | at=begin | as=noise | most=200
Support our journalism | at=begin | as=noise | most=300
Support independent journalism | at=begin | as=noise | most=300
Don't miss | at=begin | as=noise | most=80
Download our app | at=begin | as=noise | most=160
Download the | at=begin | as=noise | most=100 | closed=no
Email address | as=noise
Your email address | at=begin | as=noise
Enter your email | at=begin | as=noise | most=120
Newsletter | as=end
Newsletters | as=noise
Daily newsletter | as=end

# Headings that links follow
Related | as=related
Related articles | as=related
Related stories | as=related
Related news | as=related
Related content | as=related
Related topics | as=related
Related coverage | as=related
Related posts | as=related
Related links | as=related
Related video | as=related
Related: | at=begin | as=related | most=200
Read more: | at=begin,cut | as=related | most=200
Read more about | at=begin | as=related | most=200
Read also | at=begin | as=related | most=200
Also read | at=begin | as=related | most=200
Read next | at=begin | as=related | most=200
See also | at=begin | as=related | most=200
See more | at=begin | as=related | most=120
Watch: | at=begin | as=related | most=200
More from | at=begin | as=related | most=80 | closed=no
More on | at=begin | as=related | most=80 | closed=no
More in | at=begin | as=related | most=60 | closed=no
More about | at=begin | as=related | most=80 | closed=no
More stories | as=related
More news | as=related
More like this | as=related
Most read | as=related
Most popular | as=related
Most viewed | as=related
Popular | as=related
Trending | as=related
Trending now | as=related
Trends: | at=begin | as=related | most=60
Recommended | as=related
Recommended for you | as=related
Recommended stories | as=related
You may also like | as=related
You might also like | as=related
You might be interested in | as=related
What to read next | as=related
Up next | as=related
Editor's picks | as=related
Editors' picks | as=related
Top stories | as=related
Latest stories | as=related
Latest update | at=begin | as=date | most=60 | closed=no
Similar articles | as=related
Around the web | as=related
From around the web | as=related
Elsewhere on | at=begin | as=related | most=60 | closed=no
In pictures | at=begin | as=related | most=120 | closed=no

# Headings of what stands behind an article
Related tags | as=end
Tags | as=end
Tags: | at=begin | as=end | most=300
Topics | as=end
Topics: | at=begin | as=end | most=300
Filed under | at=begin | as=end | most=200
Posted in | at=begin | as=end | most=120 | closed=no
Categories | as=end
Categories: | at=begin | as=end | most=200
Sources | as=end
References | as=end
Notes | as=end
External links | as=end
Footnotes | as=end
About the author | at=begin | as=end | most=80
About the authors | as=end
About the writer | as=end
About us | as=end
About | as=noise
Editor's note | as=noise
Media contact | as=end
Media contacts | as=end
Press contact | as=end
For more information, contact | at=begin | as=end
For media inquiries | at=begin | as=end
Previous article | at=begin | as=end | most=160
Next article | at=begin | as=end | most=160
Previous post | at=begin | as=end | most=160
Next post | at=begin | as=end | most=160
Privacy policy | as=end
Privacy notice | as=end
Cookie policy | as=end
Terms of use | as=end
Terms of service | as=end
Terms and conditions | as=end
Terms & conditions | as=end
Code of ethics | as=end
Community guidelines | as=end
Site map | as=end
Sitemap | as=end
Careers | as=end
Work for us | as=end
Accessibility | as=end
All rights reserved | at=end | as=end
Copyright | at=begin | as=end | most=200
© | at=begin | as=end | most=200
(c) {n} | at=begin | as=end | most=200
Licensing & reprints | as=end
Closed captioning | as=end
This article was originally published | at=begin | as=source | most=300
This story was originally published | at=begin | as=source | most=300
This article originally appeared | at=begin | as=source | most=300
Our standards | at=begin | as=end | most=100 | closed=no
Reporting by | at=begin,signature | as=source | most=500
Additional reporting by | at=begin,signature | as=source | most=500
Editing by | at=begin,signature | as=source | most=500
Writing by | at=begin,signature | as=source | most=500
This story has been | at=begin | as=source | most=200
Compiled by | at=begin,signature | as=source | most=200 | closed=no
With files from | at=begin | as=source | most=120

# Comments
Comments | as=comments
Comment | as=noise
Comment {n} | as=comments
Comments {n} | as=comments
{n} comment | as=comments
{n} comments | as=comments
No comments | as=comments
No comments yet | as=comments
Leave a comment | at=begin | as=comments | most=80
Leave a reply | at=begin | as=comments | most=80
Add a comment | at=begin | as=comments | most=80
Post a comment | at=begin | as=comments | most=80
Write a comment | at=begin | as=comments | most=80
View comments | at=begin | as=noise | most=40
Show comments | at=begin | as=noise | most=40
Letters to the editor | as=noise
Responses | as=comments

# Pictures
Image: | at=begin,credit | as=caption | most=400
Photo: | at=begin,credit | as=caption | most=400
Photos: | at=begin,credit | as=caption | most=400
Picture: | at=begin,credit | as=caption | most=400
Photograph: | at=begin,credit | as=caption | most=400
Photo by | at=begin,credit | as=caption | most=200
Photo credit | at=begin | as=caption | most=200
Photo courtesy | at=begin | as=caption | most=200
Photograph by | at=begin | as=caption | most=200
Picture by | at=begin | as=caption | most=200
Image credit | at=begin | as=caption | most=200
Image copyright | at=begin | as=caption | most=500
Image caption | at=begin | as=caption | most=500
Image source | at=begin | as=caption | most=500
Media caption | at=begin | as=caption | most=500
Caption: | at=begin | as=caption | most=400
Credit: | at=begin,credit | as=caption | most=200
Video: | at=begin | as=caption | most=300
Pictured: | at=begin | as=caption | most=300
File photo | at=begin,credit,end | as=caption | most=300
File picture | at=begin | as=caption | most=300
FILE PHOTO | at=begin | as=caption | most=400
FILE - | at=begin | as=caption | most=400
File image | at=begin | as=caption | most=300
File pic | at=end | as=caption | most=300
Courtesy of | at=begin | as=caption | most=120
Illustration by | at=begin | as=caption | most=120
Screenshot | at=begin | as=caption | most=120
Getty Images | at=end | as=credit | most=120

# Time stamps
Published | at=begin | as=date | most=100 | closed=no
Published on | at=begin | as=date | most=100 | closed=no
First published | at=begin | as=date | most=100 | closed=no
Posted | at=begin | as=date | most=80 | closed=no
Posted on | at=begin | as=date | most=80 | closed=no
Updated | at=begin | as=date | most=80 | closed=no
Last updated | at=begin | as=date | most=100 | closed=no
Last modified | at=begin | as=date | most=100 | closed=no
Created | at=begin | as=date | most=80 | closed=no
Issued: | at=begin | as=date | most=80
Date: | at=begin | as=date | most=80

# Where it comes from
Source: | at=begin,credit | as=source | most=300
Sources: | at=begin | as=source | most=300
Via: | at=begin | as=source | most=100
Original article | at=begin | as=source | most=200
Original source | at=begin | as=source | most=200
Agencies contributed | at=begin | as=source | most=120

# Within a line
Also on | at=cut
READ MORE: | at=cut
WATCH: | at=cut
story continues | at=remark
see photo | at=remark
see picture | at=remark
click to enlarge | at=remark
opens in new window | at=remark

# Who wrote it
By | at=byline
Written by | at=byline
Reported by | at=byline
Author: | at=byline
Story by | at=byline
Words by | at=byline

# Before the name of who made a picture
File: | at=credit
Illustration: | at=credit
Graphic: | at=credit

# Small words in and between names
and | at=small
of | at=small
for | at=small
in | at=small
von | at=small
van | at=small
de | at=small
der | at=small
den | at=small
del | at=small
di | at=small
da | at=small
dos | at=small
la | at=small
le | at=small
ter | at=small
ten | at=small
y | at=small
e | at=small
et | at=small
al | at=small
bin | at=small
ibn | at=small
el | at=small

# Where in a picture someone is, in brackets; a caption where no sentence ends
pictured | at=pictured
left | at=pictured
right | at=pictured
centre | at=pictured
center | at=pictured
top left | at=pictured
top right | at=pictured

# Messages set into the text
Skip ad | at=begin | as=noise | most=60
View this post on Instagram | at=begin | as=noise
Retweets | at=end | as=noise | most=60
