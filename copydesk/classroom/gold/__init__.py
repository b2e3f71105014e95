"""How an article's gold is made: the studio, a second reader, adjudication."""
