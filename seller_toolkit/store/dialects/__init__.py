"""What is special to one database engine; everything else of the room is plain SQLAlchemy Core."""
