"""卖家工具箱 (Seller Toolkit): from the platforms' exports to better shop scores."""

__version__ = "0.1.0"
